// SPDX-License-Identifier: BSL-1.0
// What this library takes from compilers and standard libraries beyond C++20: what each saves, and what is used without it. Defining
// AZDO_STANDARD_CPP_ONLY for a whole program chooses the standard way everywhere.
#pragma once

#include <cstddef> // says which standard library this is

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

// Attributes. Each can be defined beforehand, to measure it.

#if AZDO_GNU_EXTENSIONS
#define AZDO_ATTRIBUTE(name) [[gnu::name]]
#else
#define AZDO_ATTRIBUTE(name)
#endif

/// For functions that run only when something failed: they are compiled for size and kept apart from the code that always runs, and the branches
/// that lead to them count as unlikely. Without it a program that decodes a list of described objects has 10 % more code (g++ 12, -O2).
#if !defined(AZDO_COLD)
#define AZDO_COLD AZDO_ATTRIBUTE(cold)
#endif

/// For functions that are called from many places: one body instead of a copy for each caller. Without it the same program has 10 % more code.
#if !defined(AZDO_NOINLINE)
#define AZDO_NOINLINE AZDO_ATTRIBUTE(noinline)
#endif

/// Both: the caller has a call instruction, and nothing else of a failure.
#define AZDO_OUT_OF_LINE AZDO_COLD AZDO_NOINLINE

/// For small functions of the decoder's loops that g++ would call. Without it a decode takes 6 % more instructions.
#if !defined(AZDO_ALWAYS_INLINE)
#define AZDO_ALWAYS_INLINE AZDO_ATTRIBUTE(always_inline)
#endif

/// 1: a constant that is never destroyed is declared with `[[clang::no_destroy]]`, because clang 14 rejects the constexpr destructor that other
/// compilers take.
#if defined(__clang__)
#define AZDO_CLANG_NO_DESTROY 1
#else
#define AZDO_CLANG_NO_DESTROY 0
#endif

/// 1: reference counts use the `__atomic_…` functions. `<atomic>` would cost each source file more to compile than all of `<vector>`.
#define AZDO_ATOMIC_BUILTINS AZDO_GNU_EXTENSIONS

// Internals of the standard library.

/// 1: `std::string::_M_set_length` of libstdc++ stands in for C++23's `resize_and_overwrite`. The zeros that `resize` writes first would cost an
/// eighth of a decode.
#if AZDO_LIBSTDCXX && _GLIBCXX_USE_CXX11_ABI
#define AZDO_STRING_SET_LENGTH 1
#else
#define AZDO_STRING_SET_LENGTH 0
#endif

/// 1: `<bits/chrono.h>` has the durations and clocks without what the rest of `<chrono>` brings along: from g++ 13 on, all of `<format>`.
#if AZDO_LIBSTDCXX && __has_include(<bits/chrono.h>)
#define AZDO_BITS_CHRONO 1
#else
#define AZDO_BITS_CHRONO 0
#endif

/// 1: `<bits/this_thread_sleep.h>` has `sleep_for` without the rest of `<thread>`.
#if AZDO_LIBSTDCXX && __has_include(<bits/this_thread_sleep.h>)
#define AZDO_BITS_THIS_THREAD_SLEEP 1
#else
#define AZDO_BITS_THIS_THREAD_SLEEP 0
#endif
