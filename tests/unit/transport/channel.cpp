// SPDX-License-Identifier: BSL-1.0
// Its use by transports is tested with them: cases.hpp, tls_cases.hpp.
#include <azdo/transport/channel.hpp>

#include "servers.hpp"

#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <memory>
#include <openssl/ssl.h>
#include <poll.h>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <thread>
#include <utility>

BOOST_AUTO_TEST_SUITE(transport_channel)

using azdo::owned_descriptor;
using namespace azdo::detail;

namespace {
void wait_for(const channel& what, io_status wish) {
    pollfd one{what.socket(), static_cast<short>(wish == io_status::wants_write ? POLLOUT : POLLIN), 0};
    ::poll(&one, 1, 5000);
}
std::string read_from(channel& from) {
    char bytes[16384];
    for (;;) {
        const io_outcome did = from.read(bytes, sizeof bytes);
        if (did.status == io_status::done) return {bytes, did.size};
        if (did.status == io_status::ended) return "ended";
        if (did.status == io_status::broken) return "broken";
        wait_for(from, did.status);
    }
}

/// Both ends of a connection, plain or with TLS of the given version.
struct ends {
    explicit ends(int version) {
        int both[2];
        BOOST_TEST_REQUIRE(::socketpair(AF_UNIX, SOCK_STREAM, 0, both) == 0);
        client = channel(owned_descriptor(both[0]));
        server = both[1];
        if (version == 0) return;
        static const loopback::certificate own("DNS:localhost");
        loopback::context_ptr context(SSL_CTX_new(TLS_server_method()));
        SSL_CTX_use_certificate(context.get(), own.x509.get());
        SSL_CTX_use_PrivateKey(context.get(), own.key.get());
        SSL_CTX_set_max_proto_version(context.get(), version);
        const auto trust = make_tls_context({.ca_file = own.path});
        tls.reset(SSL_new(context.get()));
        SSL_set_fd(tls.get(), server);
        std::thread accepting([this] { SSL_accept(tls.get()); });
        BOOST_TEST(client.start_tls(trust->get(), "localhost"));
        io_status did = client.shake_hands();
        for (; did == io_status::wants_read || did == io_status::wants_write; did = client.shake_hands()) wait_for(client, did);
        accepting.join();
        BOOST_TEST((did == io_status::done));
    }
    ends(const ends&) = delete;
    ends& operator=(const ends&) = delete;
    ~ends() { end(); }
    void send(std::string_view text) {
        if (tls)
            SSL_write(tls.get(), text.data(), static_cast<int>(text.size()));
        else
            BOOST_TEST(::send(server, text.data(), text.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(text.size()));
    }
    void end() {
        if (server >= 0) ::close(std::exchange(server, -1));
    }

    channel client{};
    int server = -1;
    loopback::ssl_ptr tls{};
};
} // namespace

BOOST_AUTO_TEST_CASE(bytes_go_both_ways_and_nothing_blocks) {
    for (const int version : {0, TLS1_2_VERSION, TLS1_3_VERSION}) {
        BOOST_TEST_INFO_SCOPE(version);
        ends both(version);
        char bytes[16];
        BOOST_TEST((both.client.read(bytes, sizeof bytes).status == io_status::wants_read));
        both.send("answer");
        BOOST_TEST(read_from(both.client) == "answer");
        const io_outcome did = both.client.write("question");
        BOOST_TEST((did.status == io_status::done));
        BOOST_TEST(did.size == 8u);
        const std::string large(100'000, 'x');
        io_status last = io_status::done;
        for (int i = 0; i < 1000 && last == io_status::done; ++i) last = both.client.write(large).status;
        BOOST_TEST((last == io_status::wants_write));
    }
}

BOOST_AUTO_TEST_CASE(one_call_writes_no_more_than_a_record_even_if_the_peer_would_take_more) {
    const std::string much(100'000, 'm');
    for (const int version : {0, TLS1_2_VERSION, TLS1_3_VERSION}) {
        BOOST_TEST_INFO_SCOPE(version);
        ends both(version);
        const io_outcome did = both.client.write(much);
        BOOST_TEST((did.status == io_status::done));
        BOOST_TEST(did.size == channel::most_written);
    }
}

BOOST_AUTO_TEST_CASE(a_clean_end_differs_from_a_truncation) {
    for (const int version : {0, TLS1_2_VERSION, TLS1_3_VERSION}) {
        BOOST_TEST_INFO_SCOPE(version);
        ends clean(version), cut(version);
        if (version != 0) SSL_shutdown(clean.tls.get());
        clean.end();
        cut.end();
        BOOST_TEST(read_from(clean.client) == "ended");
        BOOST_TEST(read_from(cut.client) == (version == 0 ? "ended" : "broken"));
    }
}

BOOST_AUTO_TEST_CASE(writing_to_a_closed_peer_is_a_status_not_a_signal) {
    std::signal(SIGPIPE, SIG_DFL);
    for (const int version : {0, TLS1_2_VERSION, TLS1_3_VERSION}) {
        BOOST_TEST_INFO_SCOPE(version);
        ends both(version);
        both.end();
        BOOST_TEST((both.client.write("x").status == io_status::broken));
        BOOST_TEST(both.client.write("x").size == 0u);
    }
}

BOOST_AUTO_TEST_CASE(a_connection_is_idle_when_nothing_is_to_be_read) {
    for (const int version : {0, TLS1_2_VERSION, TLS1_3_VERSION}) {
        BOOST_TEST_INFO_SCOPE(version);
        ends quiet(version), stray(version), ended(version), closed(version);
        BOOST_TEST(quiet.client.is_idle());
        BOOST_TEST(quiet.client.is_idle());
        stray.send("H");
        BOOST_TEST(!stray.client.is_idle());
        BOOST_TEST(!stray.client.is_idle());
        ended.end();
        BOOST_TEST(!ended.client.is_idle());
        if (version != 0) SSL_shutdown(closed.tls.get());
        closed.end();
        BOOST_TEST(!closed.client.is_idle());
    }
}

BOOST_AUTO_TEST_CASE(tickets_and_key_updates_are_not_data_but_part_of_a_record_may_be) {
    ends both(TLS1_3_VERSION);
    for (int i = 0; i < 3; ++i) {
        BOOST_TEST(SSL_new_session_ticket(both.tls.get()) == 1);
        BOOST_TEST(SSL_do_handshake(both.tls.get()) == 1);
    }
    BOOST_TEST(SSL_key_update(both.tls.get(), SSL_KEY_UPDATE_NOT_REQUESTED) == 1);
    BOOST_TEST(SSL_do_handshake(both.tls.get()) == 1);
    BOOST_TEST(both.client.is_idle());
    both.send("answer");
    BOOST_TEST(!both.client.is_idle());
    BOOST_TEST(read_from(both.client) == "answer");
    BOOST_TEST(both.client.is_idle());
    BOOST_TEST(::send(both.server, "\x17\x03\x03", 3, MSG_NOSIGNAL) == 3);
    BOOST_TEST(!both.client.is_idle());
}

BOOST_AUTO_TEST_CASE(records_without_data_do_not_keep_a_reader) {
    ends both(TLS1_3_VERSION);
    for (int i = 0; i < 100; ++i) {
        SSL_new_session_ticket(both.tls.get());
        SSL_do_handshake(both.tls.get());
    }
    BOOST_TEST(!both.client.is_idle()); // it stops after some records
    char bytes[16];
    BOOST_TEST((both.client.read(bytes, sizeof bytes).status == io_status::wants_read));
    char byte = 0;
    BOOST_TEST(::recv(both.client.socket(), &byte, 1, MSG_PEEK | MSG_DONTWAIT) == 1); // one record at a time
}

BOOST_AUTO_TEST_SUITE_END()
