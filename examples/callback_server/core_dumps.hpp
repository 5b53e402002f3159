// SPDX-License-Identifier: BSL-1.0
// Keeps the memory of this process, which holds secrets, out of files.
#pragma once

namespace callback_server {

/// From now on a crash writes no core file, and other processes of the same user cannot attach to this one or read its memory (Linux).
/// False when the system refused.
bool forbid_core_dumps() noexcept;

} // namespace callback_server
