// SPDX-License-Identifier: BSL-1.0
// Loopback servers that send exactly the given bytes, plain or over TLS, with freshly made certificates.
#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

namespace loopback {

template <class T, void (*Free)(T*)>
struct freeing {
    void operator()(T* p) const noexcept { Free(p); }
};
using ssl_ptr = std::unique_ptr<SSL, freeing<SSL, SSL_free>>;
using context_ptr = std::unique_ptr<SSL_CTX, freeing<SSL_CTX, SSL_CTX_free>>;
using key_ptr = std::unique_ptr<EVP_PKEY, freeing<EVP_PKEY, EVP_PKEY_free>>;
using certificate_ptr = std::unique_ptr<X509, freeing<X509, X509_free>>;

/// A self-signed certificate, and its file for `ca_file`.
class certificate {
public:
    /// `names` in OpenSSL's syntax of subjectAltName: `IP:127.0.0.1,DNS:localhost`; times in seconds from now.
    /// Without names it has no subjectAltName.
    explicit certificate(const char* names, long from = -3600, long until = 3600, const char* common_name = "test", bool rsa = false)
        : key(rsa ? EVP_RSA_gen(2048) : EVP_EC_gen("P-256")), x509(X509_new()) {
        X509_set_version(x509.get(), 2);
        ASN1_INTEGER_set(X509_get_serialNumber(x509.get()), 1);
        X509_gmtime_adj(X509_getm_notBefore(x509.get()), from);
        X509_gmtime_adj(X509_getm_notAfter(x509.get()), until);
        X509_set_pubkey(x509.get(), key.get());
        X509_NAME* const name = X509_get_subject_name(x509.get());
        X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>(common_name), -1, -1, 0);
        X509_set_issuer_name(x509.get(), name);
        add(NID_basic_constraints, "critical,CA:TRUE");
        if (names != nullptr) add(NID_subject_alt_name, names);
        X509_sign(x509.get(), key.get(), EVP_sha256());
        std::string pattern = (std::filesystem::temp_directory_path() / "azdo-ca-XXXXXX").string();
        const int file = ::mkstemp(pattern.data());
        path = pattern;
        std::FILE* const out = ::fdopen(file, "w");
        PEM_write_X509(out, x509.get());
        std::fclose(out);
    }
    certificate(const certificate&) = delete;
    certificate& operator=(const certificate&) = delete;
    ~certificate() { std::filesystem::remove(path); }

    key_ptr key;
    certificate_ptr x509;
    std::string path{};

private:
    void add(int nid, const char* value) {
        X509_EXTENSION* const extension = X509V3_EXT_conf_nid(nullptr, nullptr, nid, value);
        X509_add_ext(x509.get(), extension, -1);
        X509_EXTENSION_free(extension);
    }
};

class connection {
public:
    /// `gathered`: how many bytes written over TLS are sent at once.
    connection(int socket, SSL_CTX* tls, int gathered = 0) : socket_(socket) {
        if (tls == nullptr) return;
        ssl_.reset(SSL_new(tls));
        SSL_set_fd(ssl_.get(), socket_);
        if (gathered > 0) gather(gathered);
        shaken_ = SSL_accept(ssl_.get()) == 1;
    }
    connection(const connection&) = delete;
    connection& operator=(const connection&) = delete;
    ~connection() { close(); }

    /// The socket, for tests that use it directly.
    int number() const noexcept { return socket_; }
    /// False when a TLS handshake failed.
    bool is_ready() const noexcept { return shaken_; }
    /// The name that the client requested (SNI); empty without one.
    std::string server_name() const {
        const char* const name = ssl_ ? SSL_get_servername(ssl_.get(), TLSEXT_NAMETYPE_host_name) : nullptr;
        return name == nullptr ? "" : name;
    }
    /// Reads a request up to the end of its head, with any bytes of the body that arrive with it; empty at the end of the connection.
    std::string read_head() {
        std::string text;
        while (text.find("\r\n\r\n") == std::string::npos)
            if (!more(text)) return {};
        return text;
    }
    /// Reads one request; empty at the end of the connection.
    std::string read_request() {
        std::string text = read_head();
        if (text.empty()) return {};
        const std::size_t head = text.find("\r\n\r\n") + 4;
        const std::size_t at = text.find("Content-Length: ");
        const std::size_t length = at < head ? std::stoul(text.substr(at + 16)) : 0;
        while (text.size() < head + length)
            if (!more(text)) return {};
        return text;
    }
    bool write(std::string_view text) {
        while (!text.empty()) {
            const auto size = ssl_ ? SSL_write(ssl_.get(), text.data(), static_cast<int>(text.size()))
                                   : static_cast<int>(::send(socket_, text.data(), text.size(), MSG_NOSIGNAL));
            if (size <= 0) return false;
            text.remove_prefix(static_cast<std::size_t>(size));
        }
        return !gathering_ || BIO_flush(SSL_get_wbio(ssl_.get())) == 1;
    }
    /// Waits until the peer closes. Returns the number of received bytes.
    std::size_t wait_for_end() {
        std::size_t count = 0;
        for (std::string some; more(some); some.clear()) count += some.size();
        return count;
    }
    /// True when the peer has closed, or does so within a few milliseconds.
    bool has_ended() const {
        pollfd wish{socket_, POLLIN, 0};
        char byte = 0;
        return ::poll(&wish, 1, 5) == 1 && ::recv(socket_, &byte, 1, MSG_PEEK) <= 0;
    }
    void close() {
        if (socket_ < 0) return;
        if (ssl_ && shaken_) SSL_shutdown(ssl_.get());
        ssl_.reset();
        ::close(std::exchange(socket_, -1));
    }
    /// Ends the connection with a FIN, but without close_notify.
    void cut() {
        shaken_ = false;
        close();
    }
    /// Sends a record without data: a session ticket or a key update of TLS 1.3.
    bool send_ticket() { return SSL_new_session_ticket(ssl_.get()) == 1 && SSL_do_handshake(ssl_.get()) == 1; }
    bool update_key() { return SSL_key_update(ssl_.get(), SSL_KEY_UPDATE_NOT_REQUESTED) == 1 && SSL_do_handshake(ssl_.get()) == 1; }
    /// Resets the connection, without close_notify.
    void reset() {
        const linger now{1, 0};
        ::setsockopt(socket_, SOL_SOCKET, SO_LINGER, &now, sizeof now);
        shaken_ = false;
        close();
    }

    /// Appends the next received bytes and returns their number; 0 at the end of the connection.
    std::size_t read_some(std::string& text) {
        const std::size_t before = text.size();
        more(text);
        return text.size() - before;
    }

private:
    void gather(int size) {
        BIO* const to_socket = SSL_get_wbio(ssl_.get());
        BIO* const buffer = BIO_new(BIO_f_buffer());
        BIO_set_write_buffer_size(buffer, size);
        BIO_up_ref(to_socket);
        SSL_set0_wbio(ssl_.get(), BIO_push(buffer, to_socket));
        gathering_ = true;
    }
    bool more(std::string& text) {
        char buffer[4096];
        const auto size = ssl_ ? SSL_read(ssl_.get(), buffer, sizeof buffer) : static_cast<int>(::recv(socket_, buffer, sizeof buffer, 0));
        if (size > 0) text.append(buffer, static_cast<std::size_t>(size));
        return size > 0;
    }

    int socket_;
    ssl_ptr ssl_{};
    bool shaken_ = true;
    bool gathering_ = false;
};

/// Runs a function for each connection, one after another, in its own thread.
class server {
public:
    using handler = std::function<void(connection&)>;

    /// `clients`: the one certificate that a client has to show.
    explicit server(handler handle, const certificate* own = nullptr, int newest_tls = 0, const char* suites = "ALL:@SECLEVEL=0",
        const certificate* clients = nullptr)
        : handle_(std::move(handle)), listener_(::socket(AF_INET, SOCK_STREAM, 0)) {
        std::signal(SIGPIPE, SIG_DFL); // as in a program that does not handle SIGPIPE
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto* const plain = reinterpret_cast<sockaddr*>(&address);
        if (::bind(listener_, plain, size) != 0 || ::listen(listener_, 64) != 0 || ::getsockname(listener_, plain, &size) != 0)
            throw std::runtime_error("no loopback port");
        port = ntohs(address.sin_port);
        if (own != nullptr) {
            tls_.reset(SSL_CTX_new(TLS_server_method()));
            SSL_CTX_use_certificate(tls_.get(), own->x509.get());
            SSL_CTX_use_PrivateKey(tls_.get(), own->key.get());
            if (newest_tls != 0) {
                SSL_CTX_set_max_proto_version(tls_.get(), newest_tls);
                SSL_CTX_set_min_proto_version(tls_.get(), TLS1_VERSION);
                SSL_CTX_set_cipher_list(tls_.get(), suites);
            }
            if (clients != nullptr) {
                SSL_CTX_set_verify(tls_.get(), SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
                X509_STORE_add_cert(SSL_CTX_get_cert_store(tls_.get()), clients->x509.get());
            }
        }
        thread_ = std::thread([this] { run(); });
    }
    server(const server&) = delete;
    server& operator=(const server&) = delete;
    ~server() {
        quit_ = true;
        ::shutdown(listener_, SHUT_RDWR);
        thread_.join();
        ::close(listener_);
    }

    std::string url(std::string_view path = "/") const {
        return (tls_ ? "https://127.0.0.1:" : "http://127.0.0.1:") + std::to_string(port) + std::string(path);
    }
    int port = 0;
    std::atomic<int> connections{0};
    std::atomic<int> closed{0}; ///< of these connections

    /// The requests that `answer_each` has read.
    std::vector<std::string> requests() const {
        const std::lock_guard lock(mutex_);
        return requests_;
    }
    void note(std::string request) {
        const std::lock_guard lock(mutex_);
        requests_.push_back(std::move(request));
    }

private:
    void run() {
        sigset_t pipe;
        sigemptyset(&pipe);
        sigaddset(&pipe, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
        while (!quit_) {
            const int socket = ::accept(listener_, nullptr, nullptr);
            if (socket < 0) continue;
            const int on = 1; // else a response that is followed by a reset may never be sent
            ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            ++connections;
            {
                connection one(socket, tls_.get());
                if (one.is_ready()) handle_(one);
            }
            ++closed;
        }
    }

    handler handle_;
    int listener_;
    context_ptr tls_{};
    std::atomic<bool> quit_{false};
    mutable std::mutex mutex_{};
    std::vector<std::string> requests_{};
    std::thread thread_{};
};

inline std::string reply(std::string_view status, std::string_view body, std::string_view headers = {}) {
    return "HTTP/1.1 " + std::string(status) + "\r\n" + std::string(headers) + "Content-Length: " + std::to_string(body.size()) +
           "\r\n\r\n" + std::string(body);
}

/// A server that sends the answers in order, then repeats the last one, and records the requests.
class answering {
public:
    explicit answering(std::vector<std::string> answers, const certificate* own = nullptr)
        : answers_(std::move(answers)), server_([this](connection& peer) { serve(peer); }, own) {}
    std::string url(std::string_view path = "/") const { return server_.url(path); }
    int port() const { return server_.port; }
    std::vector<std::string> requests() const { return server_.requests(); }
    int connections() const { return server_.connections; }

private:
    void serve(connection& peer) {
        for (;;) {
            std::string request = peer.read_request();
            if (request.empty()) return;
            const bool last = request.find("Connection: close\r\n") != std::string::npos;
            server_.note(std::move(request));
            const std::size_t at = next_.fetch_add(1);
            if (!peer.write(answers_[at < answers_.size() ? at : answers_.size() - 1]) || last) return;
        }
    }
    std::vector<std::string> answers_;
    std::atomic<std::size_t> next_{0};
    server server_;
};

} // namespace loopback
