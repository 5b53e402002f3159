// SPDX-License-Identifier: BSL-1.0
// Keeps secrets out of freed memory: programs that link this get an `operator new` and `operator delete` that overwrite what is freed,
// whichever library frees it.
#pragma once

namespace callback_server {

/// Overwrites a block from `malloc`, then frees it.
void free_wiped(void* block) noexcept;

} // namespace callback_server
