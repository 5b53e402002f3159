// SPDX-License-Identifier: BSL-1.0
// A character would become a number in the query: 'A' is 65.
// expect: deleted (function|operator)
// names: expressible
#include <azdo/devops/wiql.hpp>

auto filter() {
#ifdef BAD
    return azdo::wiql::field("System.Reason") == 'A';
#else
    return azdo::wiql::field("System.Reason") == "A";
#endif
}
