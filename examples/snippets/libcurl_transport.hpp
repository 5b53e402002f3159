// SPDX-License-Identifier: BSL-1.0
// A transport of one's own, with libcurl's multi interface: tests/unit/snippets runs the tests of the library's transports with it.
#pragma once

#include <azdo/http/steady_driver.hpp>
#include <azdo/http/transport.hpp>

#include <curl/curl.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

/// Sends requests with libcurl 7.85 or newer, each on a connection of its own: when a kept one turns out to be closed, libcurl would repeat
/// the request, even one that creates something.
///
/// It takes each option of `azdo::transport_options` but `tls`. Unlike the library's transports it accepts certificates that name the server
/// only as their subject, as libcurl does. The program ignores SIGPIPE (OpenSSL may write to a closed connection).
class libcurl_transport {
public:
    explicit libcurl_transport(azdo::transport_options options = {}) : options_(std::move(options)) {
        static_cast<void>(curl_global_init(CURL_GLOBAL_DEFAULT)); // counts its calls
    }
    azdo::result<azdo::http::response> operator()(const azdo::http::request& wanted) const;

private:
    azdo::transport_options options_;
};

namespace libcurl_detail {

using handle = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;

/// Nothing was sent: `retry` may repeat any request.
inline azdo::failure unsent(azdo::failure_kind kind, const char* why) {
    azdo::failure made = azdo::fail(kind, why);
    made.nothing_sent = true;
    return made;
}

/// One request and its answer: what libcurl's callbacks read and write.
struct exchange {
    const azdo::http::request& wanted;
    const azdo::transport_options& options;
    handle easy{curl_easy_init(), &curl_easy_cleanup};
    std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> lines{nullptr, &curl_slist_free_all};
    azdo::http::response got{};
    std::uint64_t received = 0, uploaded = 0;
    bool has_head = false;  ///< the headers are complete: an answer that breaks off in them is a success to libcurl
    bool has_begun = false; ///< the body, so that headers after it are trailers
    std::optional<azdo::failure> trouble{};

    template <class T>
    void set(CURLoption option, T value) const {
        curl_easy_setopt(easy.get(), option, value);
    }
    bool note(azdo::result<void> done) {
        if (!done) trouble = std::move(done).error();
        return !trouble;
    }
    bool to_sink() const noexcept { return wanted.sink != nullptr && got.status >= 200 && got.status < 300; }
    bool begin() {
        if (std::exchange(has_begun, true)) return true;
        long status = 0;
        curl_easy_getinfo(easy.get(), CURLINFO_RESPONSE_CODE, &status);
        got.status = static_cast<int>(status);
        return !to_sink() || note(wanted.sink->restart());
    }
    bool take(std::string_view bytes) {
        if (!begin()) return false;
        received += bytes.size();
        const std::uint64_t limit = to_sink() ? options.download_limit : options.response_limit;
        if (received > limit && (limit != 0 || !to_sink()))
            return note(azdo::fail(azdo::failure_kind::too_large, "the answer has more bytes than the transport's limit"));
        if (to_sink()) return note(wanted.sink->write(bytes));
        got.body.append(bytes);
        return true;
    }
    static std::size_t on_body(char* bytes, std::size_t, std::size_t size, void* self) {
        return static_cast<exchange*>(self)->take({bytes, size}) ? size : CURL_WRITEFUNC_ERROR;
    }
    static std::size_t on_header(char* bytes, std::size_t, std::size_t size, void* self) {
        auto& one = *static_cast<exchange*>(self);
        std::string_view line(bytes, size);
        while (line.ends_with('\n') || line.ends_with('\r')) line.remove_suffix(1);
        if (one.has_begun) return size;
        if (line.starts_with("HTTP/")) one.got = {}; // an interim answer came before
        one.has_head = line.empty();
        if (const std::size_t colon = line.find(':'); colon != line.npos) one.got.add_header(line.substr(0, colon), line.substr(colon + 1));
        return size;
    }
    static std::size_t on_upload(char* to, std::size_t, std::size_t capacity, void* self) {
        auto& one = *static_cast<exchange*>(self);
        const std::uint64_t left = one.wanted.source->size() - one.uploaded;
        const auto read = one.wanted.source->read(to, static_cast<std::size_t>(std::min<std::uint64_t>(capacity, left)));
        if (!read)
            one.trouble = read.error();
        else if (*read == 0 && left > 0)
            one.trouble = azdo::fail(azdo::failure_kind::invalid_input, "the body's source ended before its size");
        one.uploaded += read ? *read : 0;
        return one.trouble ? CURL_READFUNC_ABORT : *read;
    }

    /// Adds a header line: `name: value`, `name;` for one without a value, `name:` to leave out one that libcurl adds by itself.
    void add_line(const std::string& line) {
        if (curl_slist* const more = curl_slist_append(lines.get(), line.c_str())) static_cast<void>(lines.release()), lines.reset(more);
    }
    void put_headers() {
        const azdo::http::header_list all = wanted.headers();
        for (const azdo::http::header one : all) add_line(std::string(one.name).append(one.value.empty() ? ";" : ": ").append(one.value));
        for (const char* const unasked : {"Accept", "Content-Type", "Expect"})
            if (!all.contains(unasked)) add_line(std::string(unasked) + ':');
        if (!all.contains("Accept-Encoding") && !options.decompress) add_line("Accept-Encoding: identity");
        set(CURLOPT_HTTPHEADER, lines.get());
        set(CURLOPT_USERAGENT, options.user_agent.c_str());
    }
    void put_body() {
        const auto method = wanted.method();
        const bool has_none = method == azdo::http_method::get || method == azdo::http_method::head;
        if (wanted.source != nullptr) {
            set(CURLOPT_UPLOAD, 1L);
            set(CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(wanted.source->size()));
            set(CURLOPT_READFUNCTION, &on_upload);
            set(CURLOPT_READDATA, this);
        } else if (!has_none && (!wanted.body().empty() || method != azdo::http_method::delete_)) {
            set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(wanted.body().size()));
            set(CURLOPT_POSTFIELDS, wanted.body().data());
        } else if (method == azdo::http_method::head) {
            set(CURLOPT_NOBODY, 1L);
        }
        if (method != azdo::http_method::head) set(CURLOPT_CUSTOMREQUEST, std::string(azdo::to_string(method)).c_str());
    }
    void put_connection(bool is_secure) {
        set(CURLOPT_PROTOCOLS_STR, "http,https"); // redirects are not followed unless asked for; certificates are verified
        set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
        set(CURLOPT_PATH_AS_IS, 1L);
        set(CURLOPT_NOSIGNAL, 1L);
        set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
        set(CURLOPT_SSL_CIPHER_LIST, "ECDHE+AESGCM:ECDHE+CHACHA20"); // of TLS 1.2
        set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(options.connect_timeout.count()));
        set(CURLOPT_LOW_SPEED_LIMIT, 1L);
        set(CURLOPT_LOW_SPEED_TIME, static_cast<long>((options.read_timeout.count() + 999) / 1000));
        if (options.decompress) set(CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
        if (!options.ca_file.empty()) {
            set(CURLOPT_CAINFO, options.ca_file.c_str());
            set(CURLOPT_CAPATH, static_cast<const char*>(nullptr)); // not those of the system as well
        }
        if (!options.client_certificate_file.empty()) {
            const std::string& key = options.client_key_file;
            set(CURLOPT_SSLCERT, options.client_certificate_file.c_str());
            set(CURLOPT_SSLKEY, key.empty() ? options.client_certificate_file.c_str() : key.c_str());
            set(CURLOPT_KEYPASSWD, options.client_key_password.reveal().c_str());
        }
        const azdo::proxy& proxy = options.proxy; // an empty text: none, not that of the environment
        set(CURLOPT_PROXY, is_secure ? proxy.address.c_str() : "");
        set(CURLOPT_NOPROXY, proxy.no_proxy.c_str());
        set(CURLOPT_HTTPPROXYTUNNEL, 1L);
        set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
        if (proxy.user.empty() && proxy.password.empty()) return;
        set(CURLOPT_PROXYUSERNAME, proxy.user.c_str());
        set(CURLOPT_PROXYPASSWORD, proxy.password.reveal().c_str());
    }
    void prepare(bool is_secure) {
        set(CURLOPT_URL, std::string(wanted.target()).c_str());
        set(CURLOPT_HEADERFUNCTION, &on_header);
        set(CURLOPT_HEADERDATA, this);
        set(CURLOPT_WRITEFUNCTION, &on_body);
        set(CURLOPT_WRITEDATA, this);
        put_connection(is_secure);
        put_headers();
        put_body();
    }
    azdo::failure failure_of(CURLcode code) const {
        const auto kind = code == CURLE_OPERATION_TIMEDOUT ? azdo::failure_kind::timed_out : azdo::failure_kind::transport;
        azdo::failure made = azdo::fail(kind, std::string("libcurl: ") + curl_easy_strerror(code));
        made.nothing_sent = is_unsent();
        if (code != CURLE_PEER_FAILED_VERIFICATION) return made;
        made.sub_key = "certificate";
        const auto target = azdo::http::split_url(wanted.target());
        made.message = "the certificate of " + std::string(target ? target->host : "the server") + " could not be verified";
        return made;
    }
    bool is_unsent() const {
        long sent = 0;
        curl_easy_getinfo(easy.get(), CURLINFO_REQUEST_SIZE, &sent);
        return sent == 0;
    }
    /// Why the exchange has to end now.
    std::optional<azdo::failure> over() const {
        const bool stopped = wanted.stop.stop_requested();
        if (!stopped && azdo::steady_time{}() < wanted.deadline) return std::nullopt;
        azdo::failure made =
            stopped ? azdo::fail(azdo::failure_kind::cancelled, "the call was cancelled")
                    : azdo::fail(azdo::failure_kind::timed_out, "the deadline of this call passed before the answer was complete");
        made.nothing_sent = is_unsent();
        return made;
    }
    azdo::result<azdo::http::response> run(CURLM* multi) {
        constexpr int look_ms = 20; // for a stop request, which wakes nobody
        int running = 1;
        for (curl_multi_add_handle(multi, easy.get()); !trouble; curl_multi_poll(multi, nullptr, 0, look_ms, nullptr)) {
            curl_multi_perform(multi, &running);
            if (running == 0) break;
            if (!trouble) trouble = over();
        }
        CURLcode code = CURLE_OK;
        for (int left = 0; const CURLMsg* const said = curl_multi_info_read(multi, &left);) code = said->data.result;
        curl_multi_remove_handle(multi, easy.get());
        if (!trouble && code != CURLE_OK) trouble = failure_of(code);
        if (!trouble && !has_head) trouble = azdo::fail(azdo::failure_kind::transport, "the answer broke off in its headers");
        if (!trouble && !begin()) return *std::move(trouble);
        if (trouble) return *std::move(trouble);
        return std::move(got);
    }
};

} // namespace libcurl_detail

inline azdo::result<azdo::http::response> libcurl_transport::operator()(const azdo::http::request& wanted) const {
    using azdo::failure_kind;
    const std::unique_ptr<CURLM, decltype(&curl_multi_cleanup)> multi{curl_multi_init(), &curl_multi_cleanup};
    libcurl_detail::exchange one{wanted, options_};
    const auto target = azdo::http::split_url(wanted.target());
    if (!target) return target.error();
    if (!target->is_secure() && !target->is_loopback())
        return libcurl_detail::unsent(
            failure_kind::invalid_input, "plain http is allowed only for this machine: use https; nothing was sent");
    if (auto over = one.over()) return *std::move(over);
    if (wanted.source != nullptr && !wanted.source->rewind())
        return libcurl_detail::unsent(failure_kind::invalid_input, "the body's source cannot be read again; nothing was sent");
    if (!multi || !one.easy) return libcurl_detail::unsent(failure_kind::transport, "libcurl has no memory; nothing was sent");
    one.prepare(target->is_secure());
    return one.run(multi.get());
}
