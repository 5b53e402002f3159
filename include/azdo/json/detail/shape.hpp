// SPDX-License-Identifier: BSL-1.0
// What the reader and the writer know about a C++ type at run time. One shape per type, made at compile time; the code that uses them is
// not a template.
#pragma once

#include <azdo/json/detail/instruction_set.hpp>
#include <azdo/json/detail/key_literal.hpp>
#include <azdo/json/detail/key_table.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

struct reader;
struct writer;
struct shape;

enum class shape_kind : std::uint8_t {
    boolean,
    int8,
    int16,
    int32,
    int64,
    uint8,
    uint16,
    uint32,
    uint64,
    float32,
    float64,
    string,   ///< std::string
    view,     ///< std::string_view into the text
    secret,   ///< azdo::secret<std::string>
    object,   ///< a described type: struct_table
    list,     ///< list_form
    optional, ///< optional_form
    text,     ///< a type with a text form: text_shape
    custom,   ///< custom_form
    tag,      ///< only in a row
};

/// Access to the null of an optional that has one.
struct null_form {
    bool (*is_null)(const void* optional);
    void (*set_null)(void* optional);
};

/// Access to an optional and its value.
struct optional_form {
    void* (*engage)(void* optional, bool& fresh); ///< constructs a value if there is none, and sets `fresh`
    void (*reset)(void* optional);
    const void* (*get)(const void* optional); ///< returns nullptr if absent or null; only for writing
    const null_form* null;                    ///< nullptr if the type has no null of its own
    const shape* inner;
};

struct list_view {
    const void* data;
    std::size_t size;
};

/// A list whose elements are contiguous.
struct list_form {
    void (*grow)(void* list, std::size_t size); ///< to `size` elements, default-constructing new ones; nullptr if that is impossible
    void (*cut)(void* list, std::size_t size);
    list_view (*view)(const void* list);
    const shape* element;
};

/// A floating-point number, a view, a secret or a tag. Many types have none; then no code that reads them is compiled.
struct scalar_form {
    const char* (*read)(reader& r, const char* p, void* value);
    void (*take)(void* to, void* from); ///< nullptr if its bytes are copied
};

struct text_shape {
    const char* (*read_json)(reader& r, const char* p, void* value, const text_shape& form);
    bool (*read)(std::string_view text, void* value, bool is_number);
    bool (*write)(const void* value, std::string& out); ///< returns true for a number, which is written without quotes
    void (*take)(void* to, void* from);
    std::string (*expected)();
    bool takes_numbers; ///< a whole number is read as its digits
};

/// A type that reads and writes itself.
struct custom_form {
    const char* (*read)(reader& r, const char* p, void* value);
    char* (*write)(writer& w, char* to, const void* value);
    void (*take)(void* to, void* from);
    bool (*is_absent)(const void* value); ///< nullptr if never; an absent member is not written
    bool (*is_empty)(const void* value);  ///< nullptr if never; an empty member is not written where its object says so
};

struct rest_form {
    void (*clear)(void* bag);
    void (*add)(void* bag, std::string_view key, std::string_view json); ///< the key as written, without quotes
    void (*take)(void* to, void* from);
};

/// How many bytes can be read from the text of every row.
inline constexpr std::size_t row_slack = 32;

/// The checks of a member.
struct member_check {
    std::string_view (*run)(const void* entry, const void* member); ///< returns what was expected, or nothing
    const void* entry;                                              ///< of the description
};

/// One member of a described type, or its tag.
struct row {
    const shape* type;
    const void* more;     ///< a member_check, if there is one; for a tag its value, a std::string_view
    key_literal name;     ///< `"key":`, with a comma before it and arbitrary bytes after it
    std::uint32_t offset; ///< of the member in the object
    std::uint16_t size;   ///< of the name and its comma
    std::uint8_t set;     ///< the word of this row in a set of rows, and its bit
    std::uint8_t bit;
    shape_kind kind; ///< of `type`

    constexpr std::uint64_t mark() const noexcept { return std::uint64_t{1} << bit; }

    /// `,"key":`
    const char* text() const noexcept { return name.bytes - 1; }
    /// The key as written, without quotes.
    std::string_view key() const noexcept { return {name.bytes + 1, static_cast<std::size_t>(size) - 4}; }
};

inline const void* member_of(const void* object, std::uint32_t offset) noexcept { return static_cast<const char*>(object) + offset; }

struct struct_table {
    const row* rows;
    const std::uint16_t* slots;    ///< by hash: the index of a row + 1, or 0
    const std::uint64_t* required; ///< one bit per row; nullptr if none is required
    std::uint64_t every_row;       ///< one bit per row if there are at most 64, else 0
    std::uint16_t count;
    std::uint16_t slot_count; ///< a power of two
    bool refuse_unknown;
    bool omit_empty;           ///< empty members are not written, and a null is absent
    const row* bare_list;      ///< the member that an array instead of the object is read into; nullptr if an array is a fault
    const rest_form* rest;     ///< nullptr if unknown members are not kept
    std::uint32_t rest_offset; ///< of the bag in the object
    void (*reset_absent)(void* object, const std::uint64_t* seen, const struct_table& table); ///< nullptr without a default constructor

    const void* member(const void* object, const row& one) const noexcept { return member_of(object, one.offset); }
    void* member(void* object, const row& one) const noexcept { return const_cast<void*>(member(static_cast<const void*>(object), one)); }
    const void* rest_of(const void* object) const noexcept { return member_of(object, rest_offset); }
    void* rest_of(void* object) const noexcept { return const_cast<void*>(rest_of(static_cast<const void*>(object))); }
};

/// The row of a key, or nullptr.
inline const row* find_row(const struct_table& table, std::string_view key) noexcept {
    const std::size_t mask = static_cast<std::size_t>(table.slot_count) - 1;
    for (std::size_t slot = hash_key(key.data(), key.size()) & mask;; slot = (slot + 1) & mask) {
        if (table.slots[slot] == 0) return nullptr;
        const row& one = table.rows[table.slots[slot] - 1];
        if (one.key() == key) return &one;
    }
}

/// The maximum number of fields of a described type.
inline constexpr std::size_t max_rows = 512;

struct shape {
    shape_kind kind;
    bool takes_null; ///< null is one of its values
    std::uint32_t size;
    union {
        const void* nothing;
        const struct_table* object;
        const scalar_form* scalar;
        const list_form* list;
        const optional_form* optional;
        const text_shape* text;
        const custom_form* custom;
    };

    constexpr shape(shape_kind k, std::size_t bytes) noexcept
        : kind(k), takes_null(false), size(static_cast<std::uint32_t>(bytes)), nothing(nullptr) {}
    constexpr shape(shape_kind k, std::size_t bytes, const scalar_form* form) noexcept : shape(k, bytes) { scalar = form; }
    constexpr shape(std::size_t bytes, const struct_table* form) noexcept : shape(shape_kind::object, bytes) { object = form; }
    constexpr shape(std::size_t bytes, const list_form* form) noexcept : shape(shape_kind::list, bytes) { list = form; }
    constexpr shape(std::size_t bytes, const optional_form* form) noexcept : shape(shape_kind::optional, bytes) {
        optional = form;
        takes_null = true;
    }
    constexpr shape(std::size_t bytes, const text_shape* form) noexcept : shape(shape_kind::text, bytes) { text = form; }
    constexpr shape(std::size_t bytes, const custom_form* form, bool null) noexcept : shape(shape_kind::custom, bytes) {
        custom = form;
        takes_null = null;
    }
};

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
