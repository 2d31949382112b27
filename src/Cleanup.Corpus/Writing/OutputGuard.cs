using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Reading;

namespace Cleanup.Corpus.Writing;

/// <summary>Sees to it that no output overwrites an input or another output of the same run. Not thread-safe.</summary>
public sealed class OutputGuard(IEnumerable<InputFile> inputs)
{
    private readonly HashSet<string> _inputs =
        inputs.Where(input => !input.IsStandardInput).Select(input => Path.GetFullPath(input.Path)).ToHashSet(StringComparer.Ordinal);

    private readonly HashSet<string> _outputs = new(StringComparer.Ordinal);

    /// <summary>Claims a path for an output.</summary>
    /// <exception cref="OutputException">It is an input or another output.</exception>
    public void Claim(string path)
    {
        string full = Path.GetFullPath(path);
        if (_inputs.Contains(full)) throw new OutputException(path, "would overwrite an input");
        if (!_outputs.Add(full)) throw new OutputException(path, "would overwrite the output of another input");
    }
}
