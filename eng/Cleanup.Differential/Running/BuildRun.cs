using Cleanup.Differential.Builds;

namespace Cleanup.Differential.Running;

/// <summary>Runs a build's commands over folders of texts, and survives those that end them. Not thread-safe.</summary>
/// <param name="build">The build.</param>
/// <param name="patience">How much processor time a process may take without a word.</param>
internal sealed class BuildRun(Build build, TimeSpan patience)
{
    private readonly CommandProcess _process = new(patience);

    /// <summary>The command's answers, by the number of their text.</summary>
    public Task<IReadOnlyDictionary<int, Answer>> AnswerAsync(TextCommand command, TextFolder folder, int count)
    {
        var isolation = new Isolation<Answer>(numbers => AttemptAsync(command, folder, numbers), Answer.Failed);
        return isolation.AnswerAsync([.. Enumerable.Range(0, count)]);
    }

    private async Task<Attempt<Answer>> AttemptAsync(TextCommand command, TextFolder folder, IReadOnlyList<int> numbers)
    {
        ProcessOutput output = await _process.RunAsync(build, command.Arguments.Concat(numbers.Select(TextFolder.NameOf)), folder.Path);
        return new Attempt<Answer>(command.Read(output), ReasonOf(output, command));
    }

    // "clean: error: Index was outside the bounds of the array", "Stack overflow.", "Unhandled exception. …"
    private static string ReasonOf(ProcessOutput output, TextCommand command)
    {
        string prefix = $"{command.Name}: error: ";
        string? error = output.Errors.FirstOrDefault(line => line.StartsWith(prefix, StringComparison.Ordinal));
        if (error is not null) return error[prefix.Length..];
        string? other = output.Errors.FirstOrDefault(line => !IsOrdinary(line));
        return string.Join("; ", new[] { output.End, other }.OfType<string>()) is { Length: > 0 } reason ? reason : "no answer";
    }

    // What is said of a text, a repair, or the sums of a run.
    private static bool IsOrdinary(string line) =>
        TextFolder.NumberOf(line) is not null || line.StartsWith('{') || line.Contains(" records: ", StringComparison.Ordinal);
}
