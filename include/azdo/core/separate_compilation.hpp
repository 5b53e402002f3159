// SPDX-License-Identifier: BSL-1.0
// Non-template code can be compiled once per program instead of once per source file.
#pragma once

/// Declares the functions whose bodies are in `impl/` folders.
///
/// By default the library is header-only and these functions are `inline`. A program that defines `AZDO_SEPARATE_COMPILATION` for all of
/// its files compiles them in the one file that includes `<azdo/src.hpp>`; the others then compile in about half the time. That file needs
/// the same processor options (`-m…`) as the others. Without it the linker reports `azdo::v1::…` as undefined.
#if defined(AZDO_SEPARATE_COMPILATION)
#define AZDO_DECL
#else
#define AZDO_DECL inline
#endif
