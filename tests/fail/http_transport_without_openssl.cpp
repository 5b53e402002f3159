// SPDX-License-Identifier: BSL-1.0
// expect: define CPPHTTPLIB_OPENSSL_SUPPORT in the whole program
#ifdef BAD
#undef CPPHTTPLIB_OPENSSL_SUPPORT
#endif
#include <azdo/transport/httplib.hpp>
