// SPDX-License-Identifier: BSL-1.0
// Freed memory keeps no secrets: programs that link this have `operator new` and `operator delete` that overwrite what is freed, whichever
// library freed it.
#pragma once

namespace callback_server {

/// Overwrites a block that came from `malloc`, then frees it.
void free_wiped(void* block) noexcept;

} // namespace callback_server
