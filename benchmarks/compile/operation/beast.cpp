// SPDX-License-Identifier: BSL-1.0
// Like co_call.cpp, but by hand with Boost.Beast's coroutines, verified TLS and Boost.JSON.
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/host_name_verification.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/core/detail/base64.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <boost/json.hpp>

#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace json = boost::json;

struct relation {
    std::optional<std::map<std::string, json::value>> attributes{};
    std::optional<std::string> rel{};
    std::optional<std::string> url{};
};
struct comment_version {
    std::optional<std::int32_t> comment_id{};
    std::optional<std::int32_t> created_in_revision{};
    std::optional<bool> is_deleted{};
    std::optional<std::string> text{};
    std::optional<std::string> url{};
    std::optional<std::int32_t> version{};
};
struct work_item {
    std::optional<std::map<std::string, json::value>> links{};
    std::optional<comment_version> comment_version_ref{};
    std::optional<std::map<std::string, json::value>> fields{};
    std::optional<std::int32_t> id{};
    std::optional<std::map<std::string, std::string>> multiline_fields_format{};
    std::optional<std::vector<relation>> relations{};
    std::optional<std::int32_t> rev{};
    std::optional<std::string> url{};
};

template <class T>
static void read(const json::object& object, const char* key, std::optional<T>& to) {
    if (const json::value* found = object.if_contains(key); found != nullptr && !found->is_null()) to = json::value_to<T>(*found);
}
static relation tag_invoke(json::value_to_tag<relation>, const json::value& from) {
    relation to;
    const json::object& object = from.as_object();
    read(object, "attributes", to.attributes);
    read(object, "rel", to.rel);
    read(object, "url", to.url);
    return to;
}
static comment_version tag_invoke(json::value_to_tag<comment_version>, const json::value& from) {
    comment_version to;
    const json::object& object = from.as_object();
    read(object, "commentId", to.comment_id);
    read(object, "createdInRevision", to.created_in_revision);
    read(object, "isDeleted", to.is_deleted);
    read(object, "text", to.text);
    read(object, "url", to.url);
    read(object, "version", to.version);
    return to;
}
static work_item tag_invoke(json::value_to_tag<work_item>, const json::value& from) {
    work_item to;
    const json::object& object = from.as_object();
    read(object, "_links", to.links);
    read(object, "commentVersionRef", to.comment_version_ref);
    read(object, "fields", to.fields);
    read(object, "id", to.id);
    read(object, "multilineFieldsFormat", to.multiline_fields_format);
    read(object, "relations", to.relations);
    read(object, "rev", to.rev);
    read(object, "url", to.url);
    return to;
}

static std::string basic(const std::string& token) {
    const std::string plain = ":" + token;
    std::string text(beast::detail::base64::encoded_size(plain.size()), '\0');
    text.resize(beast::detail::base64::encode(text.data(), plain.data(), plain.size()));
    return "Basic " + text;
}

static asio::awaitable<work_item> read_work_item(asio::ssl::context& tls, std::string organization, std::int32_t id, std::string token) {
    const std::string host = "dev.azure.com";
    const auto executor = co_await asio::this_coro::executor;
    asio::ip::tcp::resolver resolver(executor);
    beast::ssl_stream<beast::tcp_stream> stream(executor, tls);
    if (SSL_set_tlsext_host_name(stream.native_handle(), host.c_str()) != 1) throw std::runtime_error("no SNI");
    stream.set_verify_callback(asio::ssl::host_name_verification(host));

    const auto addresses = co_await resolver.async_resolve(host, "443", asio::use_awaitable);
    beast::get_lowest_layer(stream).expires_after(std::chrono::seconds(30));
    co_await beast::get_lowest_layer(stream).async_connect(addresses, asio::use_awaitable);
    co_await stream.async_handshake(asio::ssl::stream_base::client, asio::use_awaitable);

    const std::string target =
        "/" + organization + "/_apis/wit/workitems/" + std::to_string(id) + "?fields=System.Title,System.State&api-version=7.2-preview.3";
    beast::http::request<beast::http::empty_body> request(beast::http::verb::get, target, 11);
    request.set(beast::http::field::host, host);
    request.set(beast::http::field::accept, "application/json");
    request.set(beast::http::field::authorization, basic(token));
    request.set("X-TFS-FedAuthRedirect", "Suppress");
    beast::get_lowest_layer(stream).expires_after(std::chrono::seconds(100));
    co_await beast::http::async_write(stream, request, asio::use_awaitable);

    beast::flat_buffer buffer;
    beast::http::response<beast::http::string_body> response;
    co_await beast::http::async_read(stream, buffer, response, asio::use_awaitable);
    if (response.result() != beast::http::status::ok) {
        boost::system::error_code fault;
        const json::value answer = json::parse(response.body(), fault);
        const json::value* message = answer.is_object() ? answer.as_object().if_contains("message") : nullptr;
        throw std::runtime_error(message != nullptr ? std::string(message->as_string()) : response.body());
    }
    co_return json::value_to<work_item>(json::parse(response.body()));
}

static asio::awaitable<void> show(asio::ssl::context& tls, std::string token) {
    try {
        const work_item item = co_await read_work_item(tls, "acme", 42, token);
        std::cout << item.url.value_or("") << '\n';
    } catch (const std::exception& fault) {
        std::cerr << fault.what() << '\n';
    }
}

int main() {
    const char* token = std::getenv("AZDO_PAT");
    if (token == nullptr) return 2;
    asio::ssl::context tls(asio::ssl::context::tls_client);
    tls.set_default_verify_paths();
    tls.set_verify_mode(asio::ssl::verify_peer);
    asio::io_context loop;
    asio::co_spawn(loop, show(tls, token), asio::detached);
    loop.run();
}
