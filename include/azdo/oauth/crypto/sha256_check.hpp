// SPDX-License-Identifier: BSL-1.0
// `sha256_check`: checks the SHA-256 of a download while it arrives.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/http/content_check.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::oauth {

/// Checks that a content has this SHA-256, given as 64 hexadecimal digits in any case.
///
/// Example: `azdo::oauth::sha256_check check("9f86d081884c7d65…");  azdo::http::file_sink to("tool.zip", {.check = &check});`
///
/// Failures: `protocol` when the content has another hash, or the expected one does not have 64 hexadecimal digits. Source: FIPS 180-4.
class sha256_check final : public http::content_check {
public:
    explicit sha256_check(std::string expected) : expected_(std::move(expected)) { sha256_check::restart(); }
    ~sha256_check() override;

    void restart() override;
    void take(std::string_view bytes) override;
    result<void> finish() override;

private:
    std::string expected_;
    void* context_ = nullptr; ///< an `EVP_MD_CTX`; null when OpenSSL has failed
};

} // namespace azdo::inline v1::oauth

#if !defined(AZDO_SEPARATE_COMPILATION)
#include <azdo/oauth/crypto/impl/sha256_check.hpp>
#endif
