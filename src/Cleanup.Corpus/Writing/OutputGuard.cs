using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Reading;

namespace Cleanup.Corpus.Writing;

/// <summary>
/// Sees to it that no output overwrites an input or another output of the same run, under whatever name: symbolic
/// links are followed. Not thread-safe.
/// </summary>
public sealed class OutputGuard(IEnumerable<InputFile> inputs)
{
    private readonly HashSet<string> _inputs = inputs.Where(input => !input.IsStandardInput)
        .SelectMany(input => (string[])[RealPath.Of(input.Path), RealPath.OfEntry(input.Path)])
        .ToHashSet(StringComparer.Ordinal);

    private readonly HashSet<string> _outputs = new(StringComparer.Ordinal);

    /// <summary>Claims a path for an output.</summary>
    /// <exception cref="OutputException">It is an input or another output.</exception>
    public void Claim(string path)
    {
        // Renaming the output to its place replaces a link, not what it leads to.
        string entry = RealPath.OfEntry(path);
        if (_inputs.Contains(entry)) throw new OutputException(path, "would overwrite an input");
        if (!_outputs.Add(entry)) throw new OutputException(path, "would overwrite the output of another input");
    }
}
