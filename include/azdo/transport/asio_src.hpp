// SPDX-License-Identifier: BSL-1.0
// For exactly one file of a program that uses `co_call` or `asio_transport` and defines AZDO_SEPARATE_COMPILATION for all of its files, in
// addition to `azdo/src.hpp`.
#pragma once

#include <azdo/transport/impl/asio.hpp>
#include <azdo/transport/impl/asio_transport.hpp>
