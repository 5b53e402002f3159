// SPDX-License-Identifier: BSL-1.0
// expect: define CPPHTTPLIB_OPENSSL_SUPPORT in the whole program
// names: pkg-config --cflags --libs cpp-httplib libssl libcrypto
#ifdef BAD
#undef CPPHTTPLIB_OPENSSL_SUPPORT
#endif
#include <azdo/transport/httplib.hpp>
