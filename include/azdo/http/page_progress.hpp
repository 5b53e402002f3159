// SPDX-License-Identifier: BSL-1.0
// The progress of a walk over pages, and what an answer says about the next page (http/paginate.hpp). The same code for all operations.
#pragma once

#include <azdo/http/paging.hpp>
#include <azdo/http/url.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/field.hpp>
#include <azdo/schema/optional.hpp>

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>
#include <utility>
#include <vector>

namespace azdo::inline v1::detail {

/// What an answer says about the next page.
struct page_words {
    std::string token{};                     ///< from the header, else from the body
    std::string next_link{};                 ///< an address that is never requested: see `read_link`
    std::optional<bool> more{};              ///< `hasMore`, or the negation of `isLastBatch`
    std::optional<std::int64_t> next_skip{}; ///< `nextSkip`: 0 on the last page
    const char* unreadable = "";             ///< the problem with a member of the wrong JSON type

    void note(std::string_view key, const std::string& text) {
        if (is_token(key))
            token = token.empty() ? text : token;
        else if (is_link(key))
            next_link = text;
        else if (is_flag(key))
            note_flag(key, text);
        else if (key == "nextSkip")
            note_next_skip(text);
    }
    void note(std::string_view key, std::int64_t number) {
        if (is_token(key) || key == "nextSkip") note(key, std::to_string(number));
    }
    void note(std::string_view key, bool flag) {
        if (is_flag(key))
            more = flag == (key == "hasMore");
        else
            complain(key);
    }
    /// A member of any JSON type: a number is a token in its literal spelling, the texts "true" and "false" are flags.
    void note(std::string_view key, const json::raw& word) {
        switch (word.kind()) {
        case json::kind::null: break;
        case json::kind::boolean: note(key, word.text() == "true"); break;
        case json::kind::string: note(key, word.as<std::string>().value_or("")); break;
        case json::kind::number:
            if (is_token(key) || key == "nextSkip")
                note(key, word.text());
            else
                complain(key);
            break;
        default: complain(key);
        }
    }
    /// Takes the token, and the number to skip, from the query of the next page's address. The address may be relative and may name any
    /// host: it is never requested itself.
    void read_link() {
        const auto query = http::parse_query(query_of(next_link));
        if (!query) return;
        for (const http::parameter& one : query->all) {
            const paging_role role = paging_role_of(one.name);
            if (role == paging_role::token && token.empty()) token = one.value;
            if (role != paging_role::skip || next_skip) continue;
            if (const auto skip = number_in(one.value); skip && *skip > 0) next_skip = skip;
        }
    }

private:
    static bool is_token(std::string_view key) noexcept { return paging_role_of(key) == paging_role::token; }
    static bool is_link(std::string_view key) noexcept { return key == "nextLink" || key == "nextPage"; }
    static bool is_flag(std::string_view key) noexcept { return key == "isLastBatch" || key == "hasMore"; }
    static std::optional<std::int64_t> number_in(std::string_view text) noexcept {
        std::int64_t number = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
        if (read.ec != std::errc{} || read.ptr != text.data() + text.size()) return std::nullopt;
        return number;
    }
    static std::string_view query_of(std::string_view address) noexcept {
        address = address.substr(0, address.find('#'));
        const std::size_t mark = address.find('?');
        return mark == address.npos ? std::string_view{} : address.substr(mark + 1);
    }
    void note_flag(std::string_view key, const std::string& text) {
        if (is_word(text, "true") || is_word(text, "false"))
            note(key, is_word(text, "true"));
        else
            complain(key);
    }
    void note_next_skip(std::string_view text) {
        next_skip = number_in(text);
        if (!next_skip) complain("nextSkip");
    }
    void complain(std::string_view key) noexcept {
        if (is_token(key))
            unreadable = "the service gave a continuation token that is neither a text nor a number";
        else if (is_link(key))
            unreadable = "the service gave an address of the next page that is not a text";
        else if (is_flag(key))
            unreadable = "the service gave a hasMore or isLastBatch that is neither true nor false";
        else if (key == "nextSkip")
            unreadable = "the service gave a nextSkip that is not a number";
    }
};

/// True for the type of a member that can say something about the next page.
template <class T>
inline constexpr bool is_page_word = std::is_same_v<T, std::string> || std::is_same_v<T, bool> || std::is_same_v<T, std::int32_t> ||
                                     std::is_same_v<T, std::int64_t> || std::is_same_v<T, json::raw>;

/// Collects these members from an answer of a described type; members of other types say nothing.
template <class T>
void note_words(page_words& words, const T& answer) {
    azdo::for_each_field<T>([&](const auto& entry) {
        using one = std::remove_cvref_t<decltype(entry)>;
        using value = unwrap<typename one::member_type>;
        if constexpr (is_page_word<value>) {
            using as = std::conditional_t<is_count<value>, std::int64_t, value>;
            const auto& member = answer.*one::member();
            if constexpr (!is_optional<typename one::member_type>)
                words.note(one::key(), static_cast<const as&>(member));
            else if (member.has_value())
                words.note(one::key(), static_cast<const as&>(*member));
        }
    });
}

template <class Entry>
constexpr bool tells_of_more() noexcept {
    if constexpr (is_field<Entry>) {
        constexpr std::string_view key = Entry::key();
        return key == "hasMore" || key == "isLastBatch" || key == "nextLink" || key == "nextSkip";
    } else {
        return false;
    }
}
template <class... Entries>
constexpr bool one_tells_of_more(const description<Entries...>&) noexcept {
    return any_true<tells_of_more<Entries>()...>();
}
/// True for an answer that says whether there is another page. Its list can be walked even if the operation cannot ask for that page: the
/// walk then ends with a failure instead of losing the rest.
template <class T>
constexpr bool answer_tells_of_more() noexcept {
    if constexpr (described<T>)
        return one_tells_of_more(schema_of<T>);
    else
        return false;
}

/// A hash of a text, computed piece by piece: 128 bits, so that in practice only equal texts have equal fingerprints.
class fingerprint {
public:
    void add(std::string_view text) noexcept {
        size_ += text.size();
        for (const char c : text) {
            word_ = word_ << 8 | static_cast<unsigned char>(c);
            if (++filled_ == 8) mix();
        }
    }
    /// The fingerprint of everything added.
    fingerprint ended() const noexcept {
        fingerprint made = *this;
        made.mix();
        return made;
    }
    bool operator==(const fingerprint&) const = default;

private:
    void mix() noexcept {
        a_ = (a_ ^ word_) * 0x9E3779B97F4A7C15u;
        a_ ^= a_ >> 32;
        b_ = (b_ + word_) * 0xC2B2AE3D27D4EB4Fu;
        b_ ^= b_ >> 29;
        word_ = filled_ = 0;
    }
    std::uint64_t a_ = 1, b_ = 2, word_ = 0, filled_ = 0, size_ = 0;
};
inline fingerprint fingerprint_of(std::string_view text) noexcept {
    fingerprint made;
    made.add(text);
    return made.ended();
}

/// Notices that something comes back: the fingerprints that a walk has seen, in bounded memory. It remembers the last ones, and one earlier
/// one that is replaced more and more rarely (Brent's algorithm), so that a longer cycle is noticed as well.
class cycle_detector {
public:
    /// `remembered`: how many of the last fingerprints are kept. `first_mark`: after how many, a power of two, the earlier one is chosen
    /// first; until then only those kept are recognized.
    explicit cycle_detector(std::size_t remembered, std::size_t first_mark = 1) : remembered_(remembered), first_mark_(first_mark) {}

    /// Adds a fingerprint. True when it was seen before.
    bool add(const fingerprint& print) {
        bool known = mark_ == print;
        for (const fingerprint& one : last_) known = known || one == print;
        if (last_.size() < remembered_)
            last_.push_back(print);
        else
            last_[count_ % remembered_] = print;
        ++count_;
        if (count_ >= first_mark_ && (count_ & (count_ - 1)) == 0) mark_ = print;
        return known;
    }

private:
    std::size_t remembered_;
    std::size_t first_mark_;
    std::size_t count_ = 0;
    std::vector<fingerprint> last_{};
    std::optional<fingerprint> mark_{};
};

/// How to continue after a page.
struct page_step {
    enum class way : unsigned char { over, by_token, by_skip, broken };
    way go = way::over;
    const char* why = "";  ///< why the walk is broken
    bool repeated = false; ///< the page was given before: its elements are not given again
    std::string token{};
    std::int64_t skip = 0;    ///< where the next page begins, or how much further on
    bool is_absolute = false; ///< `skip` is a position
};

/// The progress of a walk: which pages have been read, and how to ask for the next.
class page_progress {
public:
    /// `first_token`: the token that the first request sends, or an empty text.
    page_progress(bool takes_token, bool takes_skip, std::string_view first_token)
        : takes_token_(takes_token), takes_skip_(takes_skip), by_token_(!first_token.empty()) {
        if (by_token_) tokens_.add(fingerprint_of(first_token));
    }

    /// How many pages without elements may follow one another; one more is a failure.
    void max_empty_pages(std::uint64_t pages) noexcept { max_empty_ = pages; }

    /// Called after a page of `size` elements. `print`: the fingerprint of its text, where it is known.
    page_step after(page_words&& words, std::size_t size, const std::optional<fingerprint>& print) {
        if (size > 0 && print && pages_.add(*print)) {
            page_step found = broken("the service gave the same page twice instead of the next one");
            found.repeated = true;
            return found;
        }
        page_step found = next_step(std::move(words), size);
        empty_ = size > 0 ? 0 : empty_ + 1;
        const bool goes_on = found.go == page_step::way::by_token || found.go == page_step::way::by_skip;
        return goes_on && empty_ > max_empty_ ? broken("the service gave too many consecutive empty pages (see max_empty_pages)") : found;
    }

private:
    static page_step broken(const char* why) { return {.go = page_step::way::broken, .why = why}; }

    page_step next_step(page_words&& words, std::size_t size) {
        if (words.more == false) return {};
        words.read_link();
        if (!words.token.empty() && takes_token_) return by_token(words.token);
        const bool counts_on = takes_skip_ && !takes_token_ && size > 0; // the number of elements tells how to continue
        if (*words.unreadable != '\0' && !counts_on) return broken(words.unreadable);
        return without_token(words, size);
    }
    page_step by_token(const std::string& token) {
        if (tokens_.add(fingerprint_of(token))) return broken("the service gave the same continuation token twice");
        by_token_ = true;
        return {.go = page_step::way::by_token, .token = token};
    }
    page_step without_token(const page_words& words, std::size_t size) const {
        const bool more = words.more == true || !words.token.empty() || !words.next_link.empty();
        if (takes_skip_ && words.next_skip) {
            if (*words.next_skip <= 0) return {};
            return {.go = page_step::way::by_skip, .skip = *words.next_skip, .is_absolute = true};
        }
        if (takes_skip_ && !by_token_ && size > 0) return {.go = page_step::way::by_skip, .skip = static_cast<std::int64_t>(size)};
        if (more)
            return broken("the service has more pages, but gives nothing with which this operation can request them: ask for larger pages, "
                          "or for less");
        return {};
    }

    bool takes_token_;
    bool takes_skip_;
    bool by_token_; ///< the service gives tokens: a page without one is then the last
    std::uint64_t max_empty_ = 1'000;
    std::uint64_t empty_ = 0;
    cycle_detector tokens_{1'024};
    cycle_detector pages_{1, 64}; ///< a page may equal one that is not the previous one, unless all of them repeat
};

template <class Op>
page_progress progress_of(const Op& first) {
    std::string token;
    with_role<paging_role::token>(first, [&](const auto& member) { token = token_in(member); });
    return page_progress(has_role<paging_role::token, Op>, has_role<paging_role::skip, Op>, token);
}

} // namespace azdo::inline v1::detail
