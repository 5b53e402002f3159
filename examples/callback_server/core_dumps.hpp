// SPDX-License-Identifier: BSL-1.0
// Keeps this process's memory, which holds secrets, out of files.
#pragma once

namespace callback_server {

/// From now on a crash writes no core file, and other processes of the same user cannot attach to this one or read its memory (Linux).
/// False if the system refuses.
bool forbid_core_dumps() noexcept;

} // namespace callback_server
