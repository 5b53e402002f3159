// SPDX-License-Identifier: BSL-1.0
// Only macros that count something take an offset.
// expect: operator-|invalid operands
#include <azdo/devops/wiql.hpp>

auto filter() {
#ifdef BAD
    return azdo::wiql::field("System.ChangedDate") >= azdo::wiql::me - 7;
#else
    return azdo::wiql::field("System.ChangedDate") >= azdo::wiql::today - 7;
#endif
}
