namespace Cleanup.Differential.Running;

/// <summary>
/// Gets an answer for every text from a command that one text may end: runs again with the texts that were not answered, the first of
/// them alone, as it is most likely the one. What a process had in its buffer is lost, so the one may be a later one: groups grow.
/// </summary>
/// <typeparam name="T">An answer.</typeparam>
/// <param name="attempt">Runs the command on the texts with these numbers.</param>
/// <param name="failed">The answer of a text that ends the process when it is alone.</param>
internal sealed class Isolation<T>(Func<IReadOnlyList<int>, Task<Attempt<T>>> attempt, Func<string, T> failed)
{
    private const int Growth = 4;
    private readonly Dictionary<int, T> _answers = [];

    /// <summary>An answer for each number.</summary>
    public async Task<IReadOnlyDictionary<int, T>> AnswerAsync(IReadOnlyList<int> numbers)
    {
        await AnswerAllAsync(numbers);
        return _answers;
    }

    private async Task<bool> AnswerAllAsync(IReadOnlyList<int> numbers)
    {
        (IReadOnlyDictionary<int, T> answers, string reason) = await attempt(numbers);
        foreach (int number in numbers)
        {
            if (answers.TryGetValue(number, out T? answer)) _answers[number] = answer;
        }
        int[] open = [.. numbers.Where(number => !_answers.ContainsKey(number))];
        if (open.Length == 0) return true;
        if (numbers.Count == 1) _answers[numbers[0]] = failed(reason);
        else await AnswerInGroupsAsync(open, numbers.Count - open.Length);
        return false;
    }

    private async Task AnswerInGroupsAsync(int[] open, int wentWell)
    {
        int size = 1;
        for (int start = 0; start < open.Length;)
        {
            int[] group = [.. open.Skip(start).Take(size)];
            start += group.Length;
            // Behind a bad one as many may go well as before it.
            size = await AnswerAllAsync(group) ? size * Growth : Math.Max(1, wentWell);
        }
    }
}
