// expect: use std::optional<bool>
// SPDX-License-Identifier: BSL-1.0
#include <azdo/schema/optional.hpp>

#ifdef BAD
azdo::optional<bool> is_draft;
#else
std::optional<bool> is_draft;
#endif
