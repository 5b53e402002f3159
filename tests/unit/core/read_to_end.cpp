// SPDX-License-Identifier: BSL-1.0
#include <azdo/core/read_to_end.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/types.h>
#include <utility>

BOOST_AUTO_TEST_SUITE(core_read_to_end)

namespace {
/// A file that returns its text in pieces; a signal interrupts every second read.
struct pieces : azdo::file_calls {
    std::string text;
    std::size_t size;
    int error = 0;
    std::size_t at = 0;
    bool interrupted = false;

    pieces(std::string content, std::size_t piece) : text(std::move(content)), size(piece) {}
    ssize_t read(int, void* to, std::size_t room) override {
        if ((interrupted = !interrupted)) return errno = EINTR, -1;
        if (error != 0 && at != 0) return errno = error, -1;
        const std::size_t count = std::min({size, room, text.size() - at});
        std::memcpy(to, text.data() + at, count);
        at += count;
        return static_cast<ssize_t>(count);
    }
};
struct opened_with : azdo::file_calls {
    int flags = 0;
    int open(const char*, int how, mode_t) override { return flags = how, errno = ENOENT, -1; }
};
} // namespace

BOOST_AUTO_TEST_CASE(a_text_in_pieces) {
    for (const std::size_t size : {0u, 1u, 7u, 8u})
        for (const std::size_t piece : {1u, 3u, 100u}) {
            BOOST_TEST_INFO_SCOPE(size << ' ' << piece);
            pieces file(std::string(size, 'x'), piece);
            BOOST_TEST(azdo::read_to_end(0, 8, file)->reveal() == std::string(size, 'x'));
        }
}

BOOST_AUTO_TEST_CASE(one_byte_shows_that_there_is_more) {
    pieces file(std::string(50, 'x'), 3);
    BOOST_TEST(azdo::read_to_end(0, 8, file)->size() == 9u);
    BOOST_TEST(file.at == 9u);
}

BOOST_AUTO_TEST_CASE(an_error_on_the_way) {
    pieces file("four", 1);
    file.error = EIO;
    BOOST_TEST(!azdo::read_to_end(0, 8, file).has_value());
    BOOST_TEST(errno == EIO);
}

BOOST_AUTO_TEST_CASE(opening_never_waits) {
    opened_with calls;
    BOOST_TEST(!azdo::open_without_waiting("f", O_RDWR | O_CREAT, calls));
    BOOST_TEST(calls.flags == (O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    BOOST_TEST(errno == ENOENT);
}

BOOST_AUTO_TEST_SUITE_END()
