// SPDX-License-Identifier: BSL-1.0
// A text does not fit a member that is a number.
// expect: this value does not fit the member
// names: azdo
#include <azdo/devops/wiql_field_of.hpp>

struct bug {
    int priority = 2;
    static constexpr auto schema() { return azdo::describe(azdo::field<"Microsoft.VSTS.Common.Priority", &bug::priority>()); }
};

auto filter() {
#ifdef BAD
    return azdo::wiql::field_of<&bug::priority> <= "2";
#else
    return azdo::wiql::field_of<&bug::priority> <= 2;
#endif
}
