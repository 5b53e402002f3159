// SPDX-License-Identifier: BSL-1.0
#include "client_side.hpp"

#include <azdo/transport/tls_policy.hpp>

#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <openssl/asn1.h>
#include <openssl/err.h>
#include <openssl/x509.h>
#include <poll.h>
#include <sys/socket.h>

#include <cerrno>
#include <chrono>
#include <ctime>

namespace callback_server {
namespace {

/// The server's certificate with those of the authorities between it and a root, and its key.
bool use_files(SSL_CTX* tls, const std::string& certificate_file, const std::string& key_file) {
    constexpr std::size_t limit = 256 * 1024; // a chain of certificates is far shorter
    const auto certificates = azdo::detail::read_pem_file(certificate_file, limit), key = azdo::detail::read_pem_file(key_file, limit);
    const auto chain = azdo::detail::bio_of(certificates), own = azdo::detail::bio_of(key);
    return chain && own && azdo::detail::use_certificates(tls, chain.get()) && azdo::detail::use_key(tls, own.get(), {});
}

} // namespace

bool set_nonblocking(int number) {
    const int flags = ::fcntl(number, F_GETFL);
    return flags >= 0 && ::fcntl(number, F_SETFL, flags | O_NONBLOCK) == 0 && ::fcntl(number, F_SETFD, FD_CLOEXEC) == 0;
}

descriptor listen_at(const std::string& host, int port) {
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    wanted.ai_flags = AI_PASSIVE | AI_NUMERICHOST | AI_NUMERICSERV;
    addrinfo* found = nullptr;
    if (::getaddrinfo(host.c_str(), std::to_string(port).c_str(), &wanted, &found) != 0) return descriptor();
    const std::unique_ptr<addrinfo, void (*)(addrinfo*)> kept(found, ::freeaddrinfo);
    descriptor made(::socket(found->ai_family, SOCK_STREAM, 0));
    const int yes = 1; // not SO_REUSEPORT, which would let a second server share the port silently
    if (!made || ::setsockopt(made.get(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) != 0 || !set_nonblocking(made.get()) ||
        ::bind(made.get(), found->ai_addr, found->ai_addrlen) != 0 || ::listen(made.get(), SOMAXCONN) != 0)
        return descriptor();
    return made;
}

int port_of(int listening) {
    sockaddr_storage at{};
    socklen_t size = sizeof at;
    if (::getsockname(listening, reinterpret_cast<sockaddr*>(&at), &size) != 0) return 0;
    return ntohs(at.ss_family == AF_INET6 ? reinterpret_cast<sockaddr_in6&>(at).sin6_port : reinterpret_cast<sockaddr_in&>(at).sin_port);
}

tls_context make_tls(const std::string& certificate_file, const std::string& key_file) {
    tls_context made(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
    if (!made || SSL_CTX_set_min_proto_version(made.get(), TLS1_2_VERSION) != 1 ||
        SSL_CTX_set_cipher_list(made.get(), "ECDHE+AESGCM:ECDHE+CHACHA20:!aNULL") != 1 || // for TLS 1.2; TLS 1.3 has no others
        !use_files(made.get(), certificate_file, key_file))
        return nullptr;
    ERR_clear_error();
    SSL_CTX_set_options(made.get(), SSL_OP_NO_RENEGOTIATION | SSL_OP_IGNORE_UNEXPECTED_EOF | SSL_OP_CLEANSE_PLAINTEXT);
    SSL_CTX_set_mode(made.get(), SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_session_cache_mode(made.get(), SSL_SESS_CACHE_OFF);
    return made;
}

validity validity_of(const SSL_CTX* tls) {
    const X509* const certificate = SSL_CTX_get0_certificate(tls);
    const auto read = [](const ASN1_TIME* time) -> std::optional<azdo::sys_time> {
        std::tm when{};
        if (ASN1_TIME_to_tm(time, &when) != 1) return std::nullopt;
        return azdo::sys_time(std::chrono::seconds(::timegm(&when)));
    };
    if (certificate == nullptr) return {};
    return {read(X509_get0_notBefore(certificate)), read(X509_get0_notAfter(certificate))};
}

client_side::client_side(descriptor socket, SSL_CTX* tls) : socket_(std::move(socket)), waits_for_(POLLIN) {
    if (tls == nullptr) return;
    tls_.reset(SSL_new(tls));
    if (tls_) SSL_set_fd(tls_.get(), socket_.get());
    if (tls_) SSL_set_accept_state(tls_.get()); // the first read performs the handshake
    if (!tls_) close();                         // never fall back to plain http
}

moved client_side::read(char* to, std::size_t room, std::size_t& size) {
    if (!tls_) return plain(::recv(socket_.get(), to, room, 0), POLLIN, size);
    ERR_clear_error(); // drop errors left by another connection
    return sealed(SSL_read_ex(tls_.get(), to, room, &size));
}

moved client_side::write(const char* from, std::size_t length, std::size_t& size) {
    if (!tls_) return plain(::send(socket_.get(), from, length, MSG_NOSIGNAL), POLLOUT, size);
    ERR_clear_error();
    return sealed(SSL_write_ex(tls_.get(), from, length, &size));
}

void client_side::finish_writing() {
    ERR_clear_error();
    if (tls_) SSL_shutdown(tls_.get());
    ::shutdown(socket_.get(), SHUT_WR);
}

moved client_side::plain(ssize_t done, short wait, std::size_t& size) {
    waits_for_ = wait;
    if (done > 0) return size = static_cast<std::size_t>(done), moved::some;
    return done < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR) ? moved::later : moved::over;
}

moved client_side::sealed(int done) {
    if (done == 1) return moved::some;
    const int why = SSL_get_error(tls_.get(), done);
    waits_for_ = why == SSL_ERROR_WANT_WRITE ? POLLOUT : POLLIN;
    return why == SSL_ERROR_WANT_READ || why == SSL_ERROR_WANT_WRITE ? moved::later : moved::over;
}

arrival accept_at(int listening) {
    sockaddr_storage from{};
    socklen_t size = sizeof from;
    arrival came{descriptor(::accept(listening, reinterpret_cast<sockaddr*>(&from), &size))};
    if (came.socket) came.peer = ip_address::of(reinterpret_cast<const sockaddr&>(from));
    return came;
}

void turn_away(descriptor socket) {
    const linger reset{1, 0};
    ::setsockopt(socket.get(), SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
}

} // namespace callback_server
