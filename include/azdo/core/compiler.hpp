// SPDX-License-Identifier: BSL-1.0
// The extensions of compilers and standard libraries that this library uses beyond C++20, what each saves, and the fallback. Define
// AZDO_STANDARD_CPP_ONLY for a whole program to use standard C++ everywhere.
#pragma once

#if defined(__cplusplus) && __cplusplus < 202002L && !(defined(_MSVC_LANG) && _MSVC_LANG >= 202002L)
#error "azdo: compile with -std=c++20 or a later standard"
#include <azdo: compile with -std=c++20> // is not found: this ends the compilation here, before thousands of other errors
#endif

#include <cstddef> // identifies the standard library

#if defined(AZDO_STANDARD_CPP_ONLY) || !defined(__GNUC__) // clang defines it too
#define AZDO_GNU_EXTENSIONS 0
#else
#define AZDO_GNU_EXTENSIONS 1
#endif

#if defined(AZDO_STANDARD_CPP_ONLY) || !defined(__GLIBCXX__)
#define AZDO_LIBSTDCXX 0
#else
#define AZDO_LIBSTDCXX 1
#endif

// Attributes. Each can be predefined, to measure its effect.

#if AZDO_GNU_EXTENSIONS
#define AZDO_ATTRIBUTE(name) [[gnu::name]]
#else
#define AZDO_ATTRIBUTE(name)
#endif

/// For functions that run only after a failure: they are compiled for size and placed apart from hot code, and branches to them count as
/// unlikely. Without it a program that decodes a list of described objects has 10 % more code (g++ 12, -O2).
#if !defined(AZDO_COLD)
#define AZDO_COLD AZDO_ATTRIBUTE(cold)
#endif

/// For functions with many callers: one body instead of a copy for each caller. Without it the same program has 10 % more code.
#if !defined(AZDO_NOINLINE)
#define AZDO_NOINLINE AZDO_ATTRIBUTE(noinline)
#endif

/// Both: the caller contains only a call instruction, no failure handling.
#define AZDO_OUT_OF_LINE AZDO_COLD AZDO_NOINLINE

/// For small functions in the decoder's loops that g++ would not inline. Without it decoding takes 6 % more instructions.
#if !defined(AZDO_ALWAYS_INLINE)
#define AZDO_ALWAYS_INLINE AZDO_ATTRIBUTE(always_inline)
#endif

/// 1: constants that are never destroyed are declared with `[[clang::no_destroy]]`, because clang 14 rejects the constexpr destructor that
/// other compilers accept.
#if defined(__clang__)
#define AZDO_CLANG_NO_DESTROY 1
#else
#define AZDO_CLANG_NO_DESTROY 0
#endif

/// 1: reference counts use the `__atomic_…` functions. Including `<atomic>` costs each source file more compile time than `<vector>`.
#define AZDO_ATOMIC_BUILTINS AZDO_GNU_EXTENSIONS

// Internals of the standard library.

/// 1: libstdc++'s `std::string::_M_set_length` replaces C++23's `resize_and_overwrite`. The zeros that `resize` writes would cost an eighth
/// of the decoding time.
#if AZDO_LIBSTDCXX && _GLIBCXX_USE_CXX11_ABI
#define AZDO_STRING_SET_LENGTH 1
#else
#define AZDO_STRING_SET_LENGTH 0
#endif

/// 1: `<bits/chrono.h>` has the durations and clocks without the rest of `<chrono>`, which includes all of `<format>` from g++ 13 on.
#if AZDO_LIBSTDCXX && __has_include(<bits/chrono.h>)
#define AZDO_BITS_CHRONO 1
#else
#define AZDO_BITS_CHRONO 0
#endif

/// 1: `<bits/stl_algobase.h>` has std::min, std::max and std::copy without the rest of `<algorithm>`.
#if AZDO_LIBSTDCXX && __has_include(<bits/stl_algobase.h>)
#define AZDO_BITS_STL_ALGOBASE 1
#else
#define AZDO_BITS_STL_ALGOBASE 0
#endif

/// 1: `<bits/unique_ptr.h>` has std::unique_ptr without the rest of `<memory>`.
#if AZDO_LIBSTDCXX && __has_include(<bits/unique_ptr.h>)
#define AZDO_BITS_UNIQUE_PTR 1
#else
#define AZDO_BITS_UNIQUE_PTR 0
#endif

/// 1: `<bits/this_thread_sleep.h>` has `sleep_for` without the rest of `<thread>`.
#if AZDO_LIBSTDCXX && __has_include(<bits/this_thread_sleep.h>)
#define AZDO_BITS_THIS_THREAD_SLEEP 1
#else
#define AZDO_BITS_THIS_THREAD_SLEEP 0
#endif

/// 1: `*`, `->` and `error()` of a result end the program when that side is absent, as those of std::expected do: in programs that ask the
/// standard library for its checks (`-D_GLIBCXX_ASSERTIONS`, a hardened libc++), or that define `AZDO_ASSERTIONS=1`.
#if !defined(AZDO_ASSERTIONS)
#if defined(_GLIBCXX_ASSERTIONS) || (defined(_LIBCPP_HARDENING_MODE) && _LIBCPP_HARDENING_MODE != _LIBCPP_HARDENING_MODE_NONE)
#define AZDO_ASSERTIONS 1
#else
#define AZDO_ASSERTIONS 0
#endif
#endif
