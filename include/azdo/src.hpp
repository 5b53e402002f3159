// SPDX-License-Identifier: BSL-1.0
// For exactly one file of a program that defines AZDO_SEPARATE_COMPILATION for all of them: non-template code is compiled here, once.
//
// Example:
//   // azdo.cpp
//   #include <azdo/src.hpp>
//   #include <azdo/transport/asio_src.hpp>    // if it uses co_call or asio_transport
//
// The code of `httplib_transport` is included where CPPHTTPLIB_OPENSSL_SUPPORT is defined, as it is by azdo::httplib and by pkg-config. The
// code of `azdo/oauth.hpp` calls OpenSSL (`-lcrypto`): a program that uses neither defines AZDO_WITHOUT_OAUTH for this file.
#pragma once

#include <azdo/core/impl/failure.hpp>
#include <azdo/core/impl/masking.hpp>
#include <azdo/core/impl/time.hpp>
#include <azdo/json/detail/impl/move_value.hpp>
#include <azdo/json/detail/impl/read.hpp>
#include <azdo/json/detail/impl/scalar_forms.hpp>
#include <azdo/json/detail/impl/table.hpp>
#include <azdo/json/detail/impl/write.hpp>
#include <azdo/json/impl/decode.hpp>
#include <azdo/json/impl/encode.hpp>
#include <azdo/json/impl/map.hpp>
#include <azdo/json/impl/patch.hpp>
#include <azdo/json/impl/raw.hpp>

#if __has_include(<azdo/http/parse.hpp>) // an installation may have only azdo::config
#include <azdo/http/impl/call.hpp>
#include <azdo/http/impl/choose_version.hpp>
#include <azdo/http/impl/client.hpp>
#include <azdo/http/impl/parse.hpp>
#include <azdo/http/impl/retry.hpp>
#include <azdo/http/impl/service_error.hpp>
#include <azdo/http/impl/steady_driver.hpp>
#include <azdo/http/impl/to_request.hpp>
#include <azdo/http/impl/value_writer.hpp>
#endif
#if !defined(AZDO_WITHOUT_OAUTH) && __has_include(<azdo/oauth/app.hpp>) && __has_include(<openssl/evp.h>)
#include <azdo/oauth/crypto/impl/entropy.hpp>
#include <azdo/oauth/crypto/impl/seal.hpp>
#include <azdo/oauth/crypto/impl/sha256.hpp>
#include <azdo/oauth/crypto/impl/sha256_check.hpp>
#include <azdo/oauth/jose/impl/json_web_key.hpp>
#include <azdo/oauth/jose/impl/jws_algorithm.hpp>
#include <azdo/oauth/jose/impl/signing_key.hpp>
#endif
#if defined(CPPHTTPLIB_OPENSSL_SUPPORT) && __has_include(<azdo/transport/httplib_src.hpp>)
#include <azdo/transport/httplib_src.hpp>
#endif
