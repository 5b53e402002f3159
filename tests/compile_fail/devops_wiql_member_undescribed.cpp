// SPDX-License-Identifier: BSL-1.0
// Only described members are fields.
// expect: no field of this type's description has this member
// names: azdo
#include <azdo/devops/wiql_field_of.hpp>

struct bug {
    int priority = 2, own = 0;
    static constexpr auto schema() { return azdo::describe(azdo::field<"Microsoft.VSTS.Common.Priority", &bug::priority>()); }
};

auto filter() {
#ifdef BAD
    return azdo::wiql::field_of<&bug::own> <= 2;
#else
    return azdo::wiql::field_of<&bug::priority> <= 2;
#endif
}
