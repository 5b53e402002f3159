// SPDX-License-Identifier: BSL-1.0
#include <azdo/core/ref_count.hpp>

#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <thread>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(core_ref_count)

BOOST_AUTO_TEST_CASE(release_reports_the_last_holder) {
    azdo::ref_count users;
    users.add();
    users.add();
    BOOST_TEST(!users.drop());
    BOOST_TEST(!users.drop());
    BOOST_TEST(users.drop());
}

BOOST_AUTO_TEST_CASE(one_of_many_threads_is_the_last) {
    azdo::ref_count users;
    int last = 0, seen = 0; // written before `drop`, read after the last one: the thread sanitizer would report any other order
    std::vector<std::thread> threads;
    std::vector<int> marks(8, 0);
    for (std::size_t i = 0; i < marks.size(); ++i) users.add();
    for (int& mark : marks)
        threads.emplace_back([&users, &mark, &marks, &last, &seen] {
            mark = 1;
            if (!users.drop()) return;
            ++last;
            for (int one : marks) seen += one;
        });
    if (users.drop()) {
        ++last;
        for (int one : marks) seen += one;
    }
    for (std::thread& one : threads) one.join();
    BOOST_TEST(last == 1);
    BOOST_TEST(seen == 8);
}

BOOST_AUTO_TEST_CASE(the_last_holder_deletes) {
    struct counted {
        explicit counted(int& deaths) : deaths_(deaths) {}
        ~counted() { ++deaths_; }
        azdo::ref_count users;
        int& deaths_;
    };
    int deaths = 0;
    {
        azdo::counted_ptr<counted> one(new counted(deaths)), none;
        azdo::counted_ptr<counted> two = one;
        azdo::counted_ptr<counted> three = std::move(one);
        BOOST_TEST(!bool(one));
        BOOST_TEST(two.get() == three.get());
        three = none;
        two = *&two; // in a form about which no compiler warns
        BOOST_TEST(deaths == 0);
        two = azdo::counted_ptr<counted>(new counted(deaths));
        BOOST_TEST(deaths == 1);
    }
    BOOST_TEST(deaths == 2);
}

BOOST_AUTO_TEST_SUITE_END()
