// SPDX-License-Identifier: BSL-1.0
// How a client authenticates to an authorization server.
//
// | requirement | test in tests/unit/oauth/client_auth/client_auth.cpp |
// |---|---|
// | one method per request (RFC 6749 section 2.3) | one_method_a_request |
// | Basic: id and secret form-encoded before base64 (RFC 6749 section 2.3.1) | basic_is_encoded_before_base64 |
// | an assertion is made again for each attempt | an_assertion_is_made_for_each_request, retry_does_not_send_an_assertion_twice |
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/time.hpp>

#include <concepts>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::oauth {

/// What a client assertion is made for.
struct assertion_target {
    std::string_view client_id;
    std::string_view audience; ///< the authorization server's own name
    sys_time now;
};

/// A source of assertions (RFC 7521): a callable that is called for each request, by any thread. `certificate_assertion` signs an
/// assertion, `federated_token_file` reads one from a file; a lambda may do anything else.
template <class S>
concept assertion_source = requires(const S& source, const assertion_target& target) {
    { source(target) } -> std::same_as<result<secret<std::string>>>;
};

/// The methods of RFC 6749 section 2.3 and RFC 7523, as a value. Values are equal if they have the same method and, for assertions, the
/// same source.
///
/// Example: `app.authentication = oauth::client_auth::assertion(oauth::certificate_assertion{key, oauth::system_entropy});`
class client_auth {
public:
    enum class method : unsigned char {
        secret_post,  ///< `client_id` and `client_secret` in the body; without a secret a public client (`none`)
        secret_basic, ///< `Authorization: Basic`
        assertion,    ///< `client_assertion`: a signed token
    };

    /// The secret in the body, if the app has one, as Entra ID accepts it.
    client_auth() = default;
    static client_auth secret_basic() {
        client_auth made;
        made.method_ = method::secret_basic;
        return made;
    }
    template <assertion_source Source>
    static client_auth assertion(Source source) {
        client_auth made;
        made.method_ = method::assertion;
        made.source_ = std::make_shared<const source_type>(std::move(source));
        return made;
    }

    method kind() const noexcept { return method_; }
    /// A new assertion. Requirement: `kind()` is `assertion`. Failures: those of the source.
    result<secret<std::string>> make_assertion(const assertion_target& target) const { return (*source_)(target); }

    bool operator==(const client_auth&) const = default;

private:
    using source_type = std::function<result<secret<std::string>>(const assertion_target&)>;
    method method_ = method::secret_post;
    std::shared_ptr<const source_type> source_{};
};

} // namespace azdo::inline v1::oauth
