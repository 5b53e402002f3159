// SPDX-License-Identifier: BSL-1.0
// For exactly one file of a program that uses `httplib_transport` and defines AZDO_SEPARATE_COMPILATION for all of its files.
// `azdo/src.hpp` includes it where CPPHTTPLIB_OPENSSL_SUPPORT is defined, as it is by azdo::httplib and by pkg-config.
#pragma once

#include <azdo/transport/impl/httplib.hpp>
