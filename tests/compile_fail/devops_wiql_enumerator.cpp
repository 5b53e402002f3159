// SPDX-License-Identifier: BSL-1.0
// An enumerator cannot be written into a query; it used to become `true`.
// expect: azdo: the elements of this list have no form in a query
#include <azdo/devops/wiql.hpp>

enum priority { low = 4, high = 1 };

auto filter() {
#ifdef BAD
    return azdo::wiql::field("Microsoft.VSTS.Common.Priority").in({low, high});
#else
    return azdo::wiql::field("Microsoft.VSTS.Common.Priority").in({4, 1});
#endif
}
