// SPDX-License-Identifier: BSL-1.0
// For programs of many files: what is no template can be compiled once, in place of once a file.
#pragma once

/// How the functions are declared whose bodies stand in folders `impl/`.
///
/// As it comes, the library is headers alone: these functions are `inline`. A program that defines `AZDO_SEPARATE_COMPILATION` for all of
/// its files compiles them in the one file that includes `<azdo/src.hpp>`; the others then compile in about half the time. That file has
/// the same options for the processor (`-m…`) as the others. Without it the linker misses `azdo::v1::…`.
#if defined(AZDO_SEPARATE_COMPILATION)
#define AZDO_DECL
#else
#define AZDO_DECL inline
#endif
