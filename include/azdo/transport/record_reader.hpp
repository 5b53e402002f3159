// SPDX-License-Identifier: BSL-1.0
// Reads TLS records from a socket with one system call each, where OpenSSL makes two. POSIX systems.
#pragma once

#include <openssl/bio.h>
#include <openssl/ssl.h>
#include <sys/uio.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <memory>
#include <new>

namespace azdo {
inline namespace v1 {
namespace detail {

/// What stands between a connection's socket and OpenSSL: with the rest of a record it reads the header of the next one, and never more. So
/// something is still to come through the socket while a record is not complete, and who waits for the socket does not wait in vain, as he
/// may with `SSL_CTX_set_read_ahead`.
class record_reader {
public:
    /// For every connection that is made with this context.
    static void attach(SSL_CTX* context) { SSL_CTX_set_info_callback(context, begun); }
    /// Puts one before a socket; nullptr when there is no memory. It holds a reference of its own to the socket.
    static BIO* before(BIO* socket) {
        BIO* const made = method() == nullptr ? nullptr : BIO_new(method());
        auto* const state = made == nullptr ? nullptr : new (std::nothrow) record_reader;
        if (state == nullptr) {
            BIO_free(made);
            return nullptr;
        }
        BIO_set_data(made, state);
        BIO_set_init(made, 1);
        BIO_up_ref(socket);
        return BIO_push(made, socket);
    }

private:
    static constexpr std::size_t header_size = 5;
    struct method_end {
        void operator()(BIO_METHOD* held) const noexcept { BIO_meth_free(held); }
    };
    using method_ptr = std::unique_ptr<BIO_METHOD, method_end>;

    static const BIO_METHOD* method() {
        static const method_ptr made = make_method();
        return made.get();
    }
    static method_ptr make_method() {
        method_ptr made(BIO_meth_new(BIO_get_new_index() | BIO_TYPE_FILTER, "TLS records"));
        if (made == nullptr) return made;
        BIO_meth_set_read(made.get(), read);
        BIO_meth_set_ctrl(made.get(), control);
        BIO_meth_set_destroy(made.get(), destroy);
        return made;
    }
    /// A handshake begins, the first one or another.
    static void begun(const SSL* connection, int where, int) {
        BIO* const socket = SSL_get_rbio(connection);
        if ((where & SSL_CB_HANDSHAKE_START) == 0 || socket == nullptr || BIO_method_type(socket) != BIO_TYPE_SOCKET) return;
        if (BIO* const made = before(socket)) SSL_set0_rbio(const_cast<SSL*>(connection), made);
    }
    static int destroy(BIO* self) {
        delete static_cast<record_reader*>(BIO_get_data(self));
        return 1;
    }
    static long control(BIO* self, int command, long number, void* data) {
#ifdef BIO_CTRL_SET_KTLS
        if (command == BIO_CTRL_SET_KTLS) return 0; // the kernel would give other bytes
#endif
        return BIO_ctrl(BIO_next(self), command, number, data);
    }
    static int read(BIO* self, char* to, int size) {
        BIO_clear_retry_flags(self);
        if (size <= 0) return 0;
        const int got = static_cast<record_reader*>(BIO_get_data(self))->read_some(BIO_next(self), to, static_cast<std::size_t>(size));
        if (got < 0) BIO_copy_next_retry(self);
        return got;
    }

    int read_some(BIO* socket, char* to, std::size_t size) {
        if (rest_ > 0) return read_rest(socket, to, std::min(size, rest_));
        if (given_ == held_) {
            const int got = receive(socket, nullptr, 0);
            if (got <= 0) return got;
            held_ += static_cast<std::size_t>(got);
        }
        const std::size_t part = std::min(size, held_ - given_);
        std::memcpy(to, header_.data() + given_, part);
        given_ += part;
        if (given_ == header_size) {
            rest_ = std::size_t{header_[3]} << 8 | header_[4];
            given_ = held_ = 0;
        }
        return static_cast<int>(part);
    }
    int read_rest(BIO* socket, char* to, std::size_t size) {
        const int got = receive(socket, to, size);
        if (got <= 0) return got;
        const std::size_t part = std::min(static_cast<std::size_t>(got), size);
        rest_ -= part;
        held_ = static_cast<std::size_t>(got) - part;
        return static_cast<int>(part);
    }
    /// `size` bytes of the record; behind its end, of the next one's header.
    int receive(BIO* socket, char* to, std::size_t size) {
        const std::array<iovec, 2> parts{iovec{to, size}, iovec{header_.data() + held_, header_size - held_}};
        const int number = static_cast<int>(BIO_get_fd(socket, nullptr));
        const int got = static_cast<int>(::readv(number, parts.data(), size == rest_ ? 2 : 1));
        BIO_clear_retry_flags(socket);
        if (got < 0 && BIO_sock_should_retry(got)) BIO_set_retry_read(socket);
        return got;
    }

    std::array<unsigned char, header_size> header_{};
    std::size_t held_ = 0;  ///< bytes in the header
    std::size_t given_ = 0; ///< of them to OpenSSL
    std::size_t rest_ = 0;  ///< bytes of the record behind its header that have not come
};

} // namespace detail
} // namespace v1
} // namespace azdo
