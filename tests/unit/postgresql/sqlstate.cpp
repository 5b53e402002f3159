// SPDX-License-Identifier: BSL-1.0
#include <azdo/postgresql/sqlstate.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(postgresql_sqlstate)

using azdo::failure_kind;
using azdo::postgresql::failure_of;
using azdo::postgresql::is_retryable;

BOOST_AUTO_TEST_CASE(each_class_of_errors_has_its_kind) {
    struct row {
        const char* state;
        failure_kind kind;
        bool retryable;
    };
    for (const row& one : {row{"08006", failure_kind::unavailable, true}, row{"53300", failure_kind::unavailable, true},
             row{"57P01", failure_kind::unavailable, true}, row{"57P03", failure_kind::unavailable, true},
             row{"40001", failure_kind::unavailable, true}, row{"40P01", failure_kind::unavailable, true},
             row{"25006", failure_kind::unavailable, true}, row{"55P03", failure_kind::unavailable, true},
             row{"57014", failure_kind::timed_out, true}, row{"25P03", failure_kind::timed_out, true},
             row{"28P01", failure_kind::access_denied, false}, row{"28000", failure_kind::access_denied, false},
             row{"3D000", failure_kind::access_denied, false}, row{"42501", failure_kind::access_denied, false},
             row{"42P01", failure_kind::storage, false}, row{"42703", failure_kind::storage, false},
             row{"3F000", failure_kind::storage, false}, row{"23505", failure_kind::storage, false},
             row{"XX001", failure_kind::storage, false}, row{"", failure_kind::storage, false}, row{"5", failure_kind::storage, false}}) {
        const azdo::failure made = failure_of(one.state);
        BOOST_TEST_CONTEXT(one.state) {
            BOOST_CHECK(made.kind == one.kind);
            BOOST_TEST(is_retryable(made) == one.retryable);
            BOOST_TEST(made.status == (one.retryable ? 503 : 0));
            BOOST_TEST(made.type_key == one.state);
            BOOST_TEST(!made.message.empty());
        }
    }
}

BOOST_AUTO_TEST_CASE(a_certificate_is_never_tried_again) {
    BOOST_TEST(!is_retryable(azdo::fail(failure_kind::transport, "certificate")));
    BOOST_TEST(!is_retryable(azdo::fail(failure_kind::conflict, "another was faster")));
    BOOST_TEST(!is_retryable(azdo::fail(failure_kind::not_signed_in, "nobody")));
}

BOOST_AUTO_TEST_SUITE_END()
