// SPDX-License-Identifier: BSL-1.0
// The tests of proxies and client certificates for every transport. Included after cases.hpp.
#pragma once

namespace {
/// A proxy that opens tunnels to this machine. With `credentials` it asks for these, in base64.
struct tunnelling {
    std::string credentials{};
    std::string answer = "HTTP/1.1 200 Connection established\r\n\r\n"; ///< to a good request
    std::size_t most = 100;                                             ///< tunnels; more are refused
    loopback::server server{[this](loopback::connection& peer) { serve(peer); }};

    explicit tunnelling(std::string wanted = {}) : credentials(std::move(wanted)) {}

    void serve(loopback::connection& peer) {
        const std::string head = peer.read_head();
        server.note(head);
        const std::string_view authority = std::string_view(head).substr(8, head.find(" HTTP/1.1") - 8);
        if (!credentials.empty() && head.find("\r\nProxy-Authorization: Basic " + credentials + "\r\n") == std::string::npos) {
            peer.write(
                "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"canary\"\r\nContent-Length: 0\r\n\r\n");
            return;
        }
        if (server.requests().size() > most) {
            peer.write("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n");
            return;
        }
        const int port = std::stoi(std::string(authority.substr(authority.rfind(':') + 1)));
        if (peer.write(answer) && answer.find(" 200 ") != std::string::npos) pipe(peer.number(), port);
    }
    static void pipe(int client, int port) {
        const int other = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(static_cast<std::uint16_t>(port));
        pollfd ends[]{{client, POLLIN, 0}, {other, POLLIN, 0}};
        bool good = ::connect(other, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
        while (good && ::poll(ends, 2, -1) > 0)
            for (int i = 0; i < 2 && good; ++i) {
                if (ends[i].revents == 0) continue;
                char bytes[4096];
                const ssize_t size = ::recv(ends[i].fd, bytes, sizeof bytes, 0);
                good = size > 0 && ::send(ends[1 - i].fd, bytes, static_cast<std::size_t>(size), MSG_NOSIGNAL) == size;
            }
        ::close(other);
    }
    std::string address() const { return "http://127.0.0.1:" + std::to_string(server.port); }
};
/// The private key of a certificate in a file.
struct key_file {
    std::string path;
    explicit key_file(const loopback::certificate& of, const char* password = nullptr)
        : path((std::filesystem::temp_directory_path() / "azdo-key-XXXXXX").string()) {
        std::FILE* const out = ::fdopen(::mkstemp(path.data()), "w");
        PEM_write_PrivateKey(
            out, of.key.get(), password == nullptr ? nullptr : EVP_aes_256_cbc(), nullptr, 0, nullptr, const_cast<char*>(password));
        std::fclose(out);
    }
    key_file(const key_file&) = delete;
    key_file& operator=(const key_file&) = delete;
    ~key_file() { std::filesystem::remove(path); }
};
const azdo::secret<std::string> proxy_password("s3cret-canary");
} // namespace

BOOST_AUTO_TEST_CASE(a_request_goes_through_a_tunnel_of_the_proxy) {
    const loopback::certificate own("IP:127.0.0.1");
    loopback::answering server({loopback::reply("200 OK", "secure")}, &own);
    const tunnelling by;
    const auto transport = make_transport({.ca_file = own.path, .user_agent = "me/1", .proxy = {by.address()}});
    for (int i = 0; i < 2; ++i) {
        auto request = request_to(server.url("/a?b=c"));
        BOOST_TEST(request.set_header("Authorization", azdo::secret<std::string>("Basic b3Vycw==")).has_value());
        BOOST_TEST(transport(request).value().body == "secure");
    }
    const std::string target = "127.0.0.1:" + std::to_string(server.port());
    BOOST_REQUIRE_EQUAL(by.server.requests().size(), 1u); // the second request takes the same connection
    BOOST_TEST(by.server.requests()[0] == "CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\nUser-Agent: me/1\r\n\r\n");
    BOOST_TEST(server.requests().at(1).find("GET /a?b=c HTTP/1.1\r\n") == 0u);
}

BOOST_AUTO_TEST_CASE(the_credentials_of_the_proxy_go_to_the_proxy_alone) {
    const loopback::certificate own("IP:127.0.0.1");
    loopback::answering server({loopback::reply("200 OK", "secure")}, &own);
    const tunnelling by("YWRhOnMzY3JldC1jYW5hcnk="); // ada:s3cret-canary
    auto request = request_to(server.url());
    BOOST_TEST(request.set_header("Proxy-Authorization", "Basic canary").has_value());
    BOOST_TEST(request.set_header("proxy-connection", "keep-alive").has_value());
    BOOST_TEST(send(request, {.ca_file = own.path, .proxy = {by.address(), "ada", proxy_password}}).value().body == "secure");
    const std::string seen = server.requests().at(0);
    BOOST_TEST(seen.find("roxy-") == std::string::npos, seen);
    for (const auto& wrong : {azdo::proxy{by.address()}, azdo::proxy{by.address(), "ada", azdo::secret<std::string>("other")}}) {
        const auto got = send(request, {.ca_file = own.path, .proxy = wrong});
        BOOST_REQUIRE(!got);
        BOOST_TEST(got.error().status == 407);
        BOOST_TEST((got.error().kind == failure_kind::transport));
        BOOST_TEST(got.error().nothing_sent);
        BOOST_TEST(azdo::to_string(got.error()).find("the proxy asks for a user and a password") != std::string::npos);
    }
    BOOST_TEST(server.requests().size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_password_without_a_user_is_sent) {
    const loopback::certificate own("IP:127.0.0.1");
    loopback::answering server({loopback::reply("200 OK", "secure")}, &own);
    const tunnelling by("OnMzY3JldC1jYW5hcnk="); // :s3cret-canary
    BOOST_TEST(send(request_to(server.url()), {.ca_file = own.path, .proxy = {by.address(), "", proxy_password}}).value().body == "secure");
}

BOOST_AUTO_TEST_CASE(a_refused_tunnel_after_a_lost_connection_does_not_say_that_nothing_was_sent) {
    const loopback::certificate own("IP:127.0.0.1");
    for (const bool proxied : {true, false}) {
        BOOST_TEST_INFO_SCOPE(proxied);
        std::atomic<int> connections{0};
        loopback::server server(
            [&](loopback::connection& peer) {
                if (!proxied && ++connections > 1) return; // without an answer
                if (!peer.read_request().empty()) peer.write(loopback::reply("200 OK", "secure"));
                peer.read_request();
            },
            &own);
        tunnelling by;
        by.most = 1;
        transport_options options{.ca_file = own.path};
        if (proxied) options.proxy = {by.address()};
        const auto transport = make_transport(options);
        BOOST_TEST(transport(request_to(server.url())).value().body == "secure");
        const auto got = transport(request_to(server.url())); // sent on the first connection, which breaks
        BOOST_TEST(kind_of(got) == "transport");
        BOOST_TEST(!got.error().nothing_sent);
        BOOST_TEST(got.error().message.find("nothing was sent") == std::string::npos, got.error().message);
        if (!proxied) continue;
        BOOST_TEST(got.error().status == 502);
        BOOST_TEST(got.error().message.find("; the request had been sent on an older connection, which broke") != std::string::npos);
        const auto fresh = transport(request_to(server.url()));
        BOOST_TEST(fresh.error().nothing_sent);
    }
}

BOOST_AUTO_TEST_CASE(what_a_proxy_may_answer_and_what_not) {
    const loopback::certificate own("IP:127.0.0.1");
    loopback::answering server({loopback::reply("200 OK", "secure")}, &own);
    struct row {
        std::string answer, kind, words;
    };
    const std::string canary = "ada:s3cret-canary";
    std::string interims;
    for (int i = 0; i < 17; ++i) interims += "HTTP/1.1 100 Continue\r\n\r\n";
    for (const row& one :
        {row{"HTTP/1.0 200 OK\r\nX: y\r\n\r\n", "none", ""}, row{"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 \r\n\r\n", "none", ""},
            row{"HTTP/1.1 403 Filtered " + canary + "\r\n\r\n", "transport", "with status 403"},
            row{"HTTP/1.1 401 Unauthorized\r\n\r\n", "transport", "asks for a user and a password"},
            row{"HTTP/1.1 502 Bad\r\nContent-Length: 3\r\n\r\nabc", "transport", "with status 502"},
            row{"HTTP/1.1 302 Found\r\nLocation: http://x/\r\n\r\n", "transport", "with status 302"},
            row{"HTTP/1.1 200 OK\r\n\r\nhello", "protocol", "did not answer as a proxy does"},
            row{"SSH-2.0-OpenSSH\r\n\r\n", "protocol", "did not answer as a proxy does"},
            row{"HTTP/1.1 20 OK\r\n\r\n", "protocol", "did not answer as a proxy does"},
            row{"HTTP/1.1 200 OK\r\nX: " + std::string(20'000, 'x'), "protocol", "did not answer as a proxy does"},
            row{"HTTP/1.1 204 OK\r\nX: y", "transport", "the proxy 127.0.0.1 ended the connection before it answered"},
            row{interims, "protocol", "did not answer as a proxy does"}, row{"", "transport", "ended the connection"}}) {
        tunnelling by;
        by.answer = one.answer;
        const auto got = send(request_to(server.url()), {.ca_file = own.path, .proxy = {by.address(), "ada", proxy_password}});
        BOOST_TEST(kind_of(got) == one.kind, one.answer.substr(0, 40));
        if (got) continue;
        const std::string words = azdo::to_string(got.error());
        BOOST_TEST(got.error().nothing_sent);
        BOOST_TEST(words.find(one.words) != std::string::npos, words);
        for (const char* hidden : {"canary", "ada", "YWRhOn"}) BOOST_TEST(words.find(hidden) == std::string::npos, words);
    }
}

BOOST_AUTO_TEST_CASE(a_proxy_that_is_silent_or_missing_meets_the_limits) {
    loopback::server silent([](loopback::connection& peer) { peer.wait_for_end(); });
    auto request = request_to("https://127.0.0.1:1/");
    request.deadline = azdo::steady_time{}().after(std::chrono::milliseconds(150));
    const auto got = send(request, {.proxy = {"http://127.0.0.1:" + std::to_string(silent.port)}});
    BOOST_TEST(kind_of(got) == "timed_out");
    BOOST_TEST(got.error().nothing_sent);
    const auto by_option = send(request_to("https://127.0.0.1:1/"),
        {.connect_timeout = std::chrono::milliseconds(100), .proxy = {"http://127.0.0.1:" + std::to_string(silent.port)}});
    BOOST_TEST(kind_of(by_option) == "transport");
    BOOST_TEST(by_option.error().nothing_sent);
    BOOST_TEST(by_option.error().message == "the proxy 127.0.0.1 did not answer within connect_timeout; nothing was sent");
    const auto missing = send(request_to("https://127.0.0.1:1/"), {.proxy = {"http://127.0.0.1:1"}});
    BOOST_TEST(kind_of(missing) == "transport");
    BOOST_TEST(missing.error().nothing_sent);
}

BOOST_AUTO_TEST_CASE(exceptions_and_plain_connections_are_direct) {
    const loopback::certificate own("IP:127.0.0.1");
    loopback::answering secure({loopback::reply("200 OK", "secure")}, &own), plain({loopback::reply("200 OK", "plain")});
    const std::string nowhere = "http://127.0.0.1:1";
    BOOST_TEST(send(request_to(plain.url()), {.proxy = {nowhere}}).value().body == "plain");
    BOOST_TEST(send(request_to(secure.url()), {.ca_file = own.path, .proxy = {nowhere, "", {}, "example.com, 127.0.0.0/8"}}).value().body ==
               "secure");
    BOOST_TEST(kind_of(send(request_to(secure.url()), {.ca_file = own.path, .proxy = {nowhere, "", {}, "example.com"}})) == "transport");
}

BOOST_AUTO_TEST_CASE(a_proxy_that_cannot_be_one_is_refused) {
    for (const auto& bad : {azdo::proxy{"https://127.0.0.1:1"}, azdo::proxy{"socks5://127.0.0.1:1"}, azdo::proxy{"127.0.0.1:1"},
             azdo::proxy{"http://"}, azdo::proxy{"http://127.0.0.1:1/path"}, azdo::proxy{"http://127.0.0.1:99999"},
             azdo::proxy{"http://ada:x@127.0.0.1:1"}, azdo::proxy{"http://127.0.0.1:1", "a\r\nb", {}},
             azdo::proxy{"http://127.0.0.1:1", "a:b", {}}, azdo::proxy{"http://127.0.0.1:1", "a", azdo::secret<std::string>("b\n")}}) {
        const auto got = send(request_to("https://127.0.0.1:2/"), {.proxy = bad});
        BOOST_TEST(kind_of(got) == "invalid_input", bad.address);
        BOOST_TEST(got.error().nothing_sent);
    }
}

BOOST_AUTO_TEST_CASE(a_server_that_asks_for_a_certificate_gets_ours) {
    const loopback::certificate own("IP:127.0.0.1"), mine(nullptr, -3600, 3600, "me"), foreign(nullptr, -3600, 3600, "other");
    const key_file key(mine), locked(mine, "canary"), foreign_key(foreign);
    const azdo::secret<std::string> password("canary");
    for (const int newest : {TLS1_2_VERSION, 0}) {
        loopback::server server(
            [](loopback::connection& peer) {
                if (!peer.read_request().empty()) peer.write(loopback::reply("200 OK", "welcome", "Connection: close\r\n"));
            },
            &own, newest, "ALL:@SECLEVEL=0", &mine);
        const auto ask = [&](transport_options options) {
            options.ca_file = own.path;
            const auto got = send(request_to(server.url()), std::move(options));
            if (!got) BOOST_TEST(azdo::to_string(got.error()).find("canary") == std::string::npos);
            return got ? got->body : azdo::to_string(got.error());
        };
        BOOST_TEST(ask({.client_certificate_file = mine.path, .client_key_file = key.path}) == "welcome");
        BOOST_TEST(
            ask({.client_certificate_file = mine.path, .client_key_file = locked.path, .client_key_password = password}) == "welcome");
        const std::string without = ask({});
        BOOST_TEST(without.find("transport: ") == 0u, without);
        BOOST_TEST(without.find("the server asks for a certificate of ours") != std::string::npos, without);
        const std::string other = ask({.client_certificate_file = foreign.path, .client_key_file = foreign_key.path});
        BOOST_TEST(other.find("transport: ") == 0u, other);
        BOOST_TEST(other.find("a certificate of ours") != std::string::npos, other);
    }
}

BOOST_AUTO_TEST_CASE(a_connection_that_breaks_later_is_not_taken_for_a_refused_certificate) {
    const loopback::certificate own("IP:127.0.0.1"), mine(nullptr, -3600, 3600, "me");
    const key_file key(mine);
    for (const int newest : {TLS1_2_VERSION, 0}) {
        BOOST_TEST_INFO_SCOPE(newest);
        loopback::server server(
            [](loopback::connection& peer) {
                if (!peer.read_request().empty()) peer.write(loopback::reply("200 OK", "welcome"));
                peer.read_request();
                ::shutdown(peer.number(), SHUT_RDWR); // without close_notify
            },
            &own, newest, "ALL:@SECLEVEL=0", &mine);
        const auto transport = make_transport({.ca_file = own.path, .client_certificate_file = mine.path, .client_key_file = key.path});
        BOOST_TEST(transport(request_to(server.url())).value().body == "welcome");
        const auto got = transport(request_to(server.url(), http_method::post));
        BOOST_TEST(kind_of(got) == "transport");
        BOOST_TEST(got.error().message.find("certificate of ours") == std::string::npos, got.error().message);
        BOOST_TEST(got.error().message.find("broke") != std::string::npos, got.error().message);
    }
}

BOOST_AUTO_TEST_CASE(a_certificate_that_cannot_be_used_is_refused_before_connecting) {
    const loopback::certificate mine(nullptr), foreign(nullptr);
    const key_file key(mine), locked(mine, "canary"), foreign_key(foreign);
    const azdo::secret<std::string> wrong("wrong");
    loopback::answering server({loopback::reply("200 OK", "")}, &mine);
    for (const auto& [certificate, file, password] :
        {std::tuple{std::string("/nonexistent/me.pem"), key.path, wrong}, std::tuple{mine.path, std::string("/nonexistent/me.key"), wrong},
            std::tuple{mine.path, std::string(), wrong}, std::tuple{mine.path, foreign_key.path, wrong},
            std::tuple{mine.path, locked.path, wrong}, std::tuple{mine.path, locked.path, azdo::secret<std::string>()},
            std::tuple{key.path, key.path, wrong}, std::tuple{std::string(), key.path, wrong}}) {
        const auto got = send(request_to(server.url()),
            {.ca_file = mine.path, .client_certificate_file = certificate, .client_key_file = file, .client_key_password = password});
        BOOST_TEST(kind_of(got) == "transport", certificate << " " << file);
        BOOST_TEST(got.error().nothing_sent);
        BOOST_TEST(got.error().message.find("client_") != std::string::npos, got.error().message);
    }
    BOOST_TEST(server.connections() == 0);
}
