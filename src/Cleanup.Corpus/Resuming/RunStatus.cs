using System.Collections.Immutable;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Resuming;

/// <summary>How far the run into a folder is. Immutable.</summary>
/// <param name="Inputs">The inputs that were written down.</param>
/// <param name="Done">What of them is done.</param>
/// <param name="Begun">The farthest checkpoints of those that were begun.</param>
/// <param name="Missing">Those that are not done, in ordinal order.</param>
public sealed record RunStatus(
    ImmutableArray<string> Inputs, ImmutableArray<UnitRecord> Done, ImmutableArray<UnitRecord> Begun, ImmutableArray<string> Missing)
{
    /// <summary>Whether nothing is missing.</summary>
    public bool IsComplete => Missing.IsEmpty;

    /// <summary>Looks into a folder.</summary>
    /// <exception cref="CorpusException">No run was ever begun there.</exception>
    public static RunStatus Of(string folder)
    {
        var run = new RunFolder(folder);
        RunManifest manifest = run.ReadManifest() ?? throw new CorpusException($"{folder}: no run was begun there (clean -o {folder}/)");
        IReadOnlyDictionary<string, UnitRecord> commits = run.ReadCommits();
        ImmutableArray<string> missing =
            [.. manifest.Inputs.Where(input => !commits.TryGetValue(input, out UnitRecord? commit) || !run.HasOutput(commit))];
        return new RunStatus(
            manifest.Inputs,
            [.. manifest.Inputs.Except(missing, StringComparer.Ordinal).Select(input => commits[input])],
            [.. missing.Select(input => run.ReadCheckpoints(input).FirstOrDefault().Record).OfType<UnitRecord>()],
            missing);
    }
}
