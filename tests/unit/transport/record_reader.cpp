// SPDX-License-Identifier: BSL-1.0
#include <azdo/transport/record_reader.hpp>

#include <boost/test/unit_test.hpp>
#include <fcntl.h>
#include <openssl/bio.h>
#include <string>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

using azdo::detail::record_reader;

namespace {
/// A record_reader on one end of a connection; the test writes into the other.
struct read_end {
    int ends[2]{-1, -1};
    BIO* socket = nullptr;
    BIO* reader = nullptr;
    read_end() {
        BOOST_TEST_REQUIRE(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0);
        ::fcntl(ends[0], F_SETFL, O_NONBLOCK);
        socket = BIO_new_socket(ends[0], BIO_CLOSE);
        reader = record_reader::before(socket);
        BOOST_TEST_REQUIRE(reader != nullptr);
    }
    read_end(const read_end&) = delete;
    read_end& operator=(const read_end&) = delete;
    ~read_end() {
        BIO_free_all(reader);
        BIO_free(socket);
        close_other();
    }
    void close_other() {
        if (ends[1] >= 0) ::close(ends[1]);
        ends[1] = -1;
    }
    void write(const std::string& bytes) const { BOOST_TEST_REQUIRE(::send(ends[1], bytes.data(), bytes.size(), 0) == static_cast<ssize_t>(bytes.size())); }
    std::size_t waiting() const {
        int size = 0;
        ::ioctl(ends[0], FIONREAD, &size);
        return static_cast<std::size_t>(size);
    }
    /// One read; "again" and "end" when nothing came.
    std::string read(int most) const {
        std::string to(static_cast<std::size_t>(most), '\0');
        const int got = BIO_read(reader, to.data(), most);
        if (got <= 0) return got < 0 && BIO_should_retry(reader) ? "again" : "end";
        return to.substr(0, static_cast<std::size_t>(got));
    }
    /// As OpenSSL does it: the header, then the rest, each in as many reads as it takes.
    std::string read_all(int size) const {
        std::string made;
        while (static_cast<int>(made.size()) < size) {
            const std::string part = read(size - static_cast<int>(made.size()));
            if (part == "again" || part == "end") break;
            made += part;
        }
        return made;
    }
};
std::string record(std::size_t size, char fill) {
    return std::string("\x17\x03\x03") + static_cast<char>(size >> 8) + static_cast<char>(size & 0xff) + std::string(size, fill);
}
} // namespace

BOOST_AUTO_TEST_SUITE(transport_record_reader)

BOOST_AUTO_TEST_CASE(of_the_next_record_only_the_header_is_read) {
    const read_end end;
    end.write(record(300, 'a') + record(20, 'b') + record(7, 'c'));
    const auto still = [&end](std::size_t size) { BOOST_TEST(end.waiting() == size); };
    BOOST_TEST(end.read_all(5) == record(300, 'a').substr(0, 5));
    still(300 + 25 + 12);
    BOOST_TEST(end.read_all(300) == std::string(300, 'a'));
    still(20 + 12);
    BOOST_TEST(end.read_all(5) == record(20, 'b').substr(0, 5));
    still(20 + 12);
    BOOST_TEST(end.read_all(12) == std::string(12, 'b')); // not to its end
    still(8 + 12);
    BOOST_TEST(end.read_all(8) == std::string(8, 'b'));
    still(7);
    BOOST_TEST(end.read_all(12) == record(7, 'c'));
    still(0);
}

BOOST_AUTO_TEST_CASE(bytes_come_through_wherever_they_are_cut) {
    const std::string all = record(300, 'a') + record(1, 'b') + record(0, 'x') + record(17, 'c');
    for (std::size_t cut = 1; cut < all.size(); ++cut)
        for (std::size_t second = 1; second < 8; ++second) {
            read_end end;
            std::string got;
            std::size_t at = 0;
            for (const std::size_t upto : {cut, cut + second, all.size()}) {
                if (upto > all.size() || upto == at) continue;
                end.write(all.substr(at, upto - at));
                at = upto;
                got += end.read_all(1000);
                if (at < all.size()) BOOST_TEST_REQUIRE(end.read(1000) == "again");
            }
            BOOST_TEST_REQUIRE(got == all);
            BOOST_TEST_REQUIRE(end.read(1000) == "again");
            end.close_other();
            BOOST_TEST_REQUIRE(end.read(1000) == "end");
        }
}

BOOST_AUTO_TEST_SUITE_END()
