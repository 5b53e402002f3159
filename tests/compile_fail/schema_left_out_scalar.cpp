// expect: (deleted (function|constructor)|no (matching|default) constructor|no matching function)
// SPDX-License-Identifier: BSL-1.0
#include <azdo/schema/required.hpp>

struct get_work_item {
    int organization = 0;
    azdo::required<int> id;
};
#ifdef BAD
get_work_item op{.organization = 1};
#else
get_work_item op{.organization = 1, .id = 42};
#endif
