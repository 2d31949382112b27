using Cleanup.Differential.Running;

namespace Cleanup.Differential.Tests;

public sealed class IsolationTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(100)]
    public async Task Each_text_is_answered_and_only_the_bad_ones_fail_whatever_the_process_had_in_its_buffer(int buffered)
    {
        int[] bad = [0, 7, 8, 40, 99];
        IReadOnlyDictionary<int, string> answers = await Run(100, bad, buffered, out _);
        Assert.Equal(Enumerable.Range(0, 100), answers.Keys.Order());
        Assert.Equal(bad, answers.Where(answer => answer.Value == "failed").Select(answer => answer.Key).Order());
    }

    [Fact]
    public async Task One_process_is_enough_when_nothing_fails()
    {
        await Run(1_000, [], 0, out Counter attempts);
        Assert.Equal(1, attempts.Value);
    }

    [Fact]
    public async Task A_bad_text_costs_two_more_when_all_before_it_was_written()
    {
        await Run(1_000, [500], 0, out Counter attempts);
        Assert.Equal(3, attempts.Value);
    }

    [Fact]
    public async Task Where_all_are_bad_each_costs_one()
    {
        await Run(50, [.. Enumerable.Range(0, 50)], 0, out Counter attempts);
        Assert.Equal(51, attempts.Value);
    }

    private static Task<IReadOnlyDictionary<int, string>> Run(int count, int[] bad, int buffered, out Counter attempts)
    {
        var counter = new Counter();
        attempts = counter;
        return new Isolation<string>(Attempt, reason => reason).AnswerAsync([.. Enumerable.Range(0, count)]);

        async Task<Attempt<string>> Attempt(IReadOnlyList<int> numbers)
        {
            await Task.Yield();
            counter.Value++;
            int[] before = [.. numbers.TakeWhile(number => !bad.Contains(number))];
            int lost = before.Length < numbers.Count ? buffered : 0;
            IEnumerable<int> written = before.Take(Math.Max(0, before.Length - lost));
            return new Attempt<string>(written.ToDictionary(number => number, _ => "well"), "failed");
        }
    }

    private sealed class Counter
    {
        public int Value { get; set; }
    }
}
