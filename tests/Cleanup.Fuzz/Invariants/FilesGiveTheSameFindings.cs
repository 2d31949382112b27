using Cleanup.Corpus;
using Cleanup.Corpus.Problems;
using Cleanup.Fuzz.Records;
using Cleanup.Fuzz.Trials;

namespace Cleanup.Fuzz.Invariants;

/// <summary>A text file gives what an article gives, a line of JSON Lines what a text gives.</summary>
internal sealed class FilesGiveTheSameFindings : Invariant
{
    private const char ByteOrderMark = '\uFEFF';
    private const char Nul = '\0';

    public override int Every => 50;

    protected override IEnumerable<Violation> Find(Trial trial)
    {
        RecordRun run = trial.Records;
        foreach (Problem problem in run.Problems.Where(static problem => problem.Kind != ProblemKind.Warning))
            yield return new($"{problem.Kind}: {problem.Exception?.GetType().Name}", $"{problem}\n{problem.Exception}");
        // A mark is no part of the text, and zeros between bytes are UTF-16.
        bool isPlain = !trial.Source.StartsWith(ByteOrderMark) && !trial.Source.Contains(Nul);
        if (isPlain && Difference(run.TextFile, trial.Source, trial.Article.Answer) is { } inFile) yield return new($"text file: {inFile}");
        if (Difference(run.Line, trial.Source, trial.Clean.Answer) is { } inLine) yield return new($"line: {inLine}");
    }

    private static string? Difference(CleanedField? field, string source, CleanResult? wanted)
    {
        if (field is null || wanted is null) return null;
        if (!string.Equals(field.Source, source, StringComparison.Ordinal)) return "read differently";
        if (!string.Equals(field.Result.Text, wanted.Text, StringComparison.Ordinal)) return "another text";
        return field.Result.Leaks.Select(FindingText.Of).SequenceEqual(wanted.Leaks.Select(FindingText.Of)) ? null : "other findings";
    }
}
