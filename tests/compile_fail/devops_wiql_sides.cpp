// SPDX-License-Identifier: BSL-1.0
// A field of one end of a link cannot be compared with a field of its other end.
// expect: both fields of a comparison must be on the same side of a link
// names: azdo
#include <azdo/devops/wiql_links.hpp>

auto filter() {
#ifdef BAD
    return azdo::wiql::source("System.AssignedTo") == azdo::wiql::target("System.AssignedTo");
#else
    return azdo::wiql::source("System.AssignedTo") == azdo::wiql::source("System.CreatedBy");
#endif
}
