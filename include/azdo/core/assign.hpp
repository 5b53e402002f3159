// SPDX-License-Identifier: BSL-1.0
// `assign` of std::string as one body. The standard library's own is inlined wherever it is called.
#pragma once

#include <string>
#include <string_view>

namespace azdo {
inline namespace v1 {
namespace detail {

/// Makes `to` a copy of a text.
[[gnu::noinline]] inline void assign(std::string& to, std::string_view text) { to.assign(text); }

} // namespace detail
} // namespace v1
} // namespace azdo
