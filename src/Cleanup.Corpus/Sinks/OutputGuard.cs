using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sources;

namespace Cleanup.Corpus.Sinks;

/// <summary>
/// Sees to it that no output overwrites an input or another output of the same run, under whatever name: symbolic
/// links are followed, as outputs do. Not thread-safe.
/// </summary>
public sealed class OutputGuard(IReadOnlyList<InputFile> inputs)
{
    // Asked for when there is an output: of many inputs it takes longer than to read them.
    private HashSet<string>? _inputs;

    private readonly HashSet<string> _outputs = new(StringComparer.Ordinal);

    /// <summary>Claims the place of an input for what it becomes; false when that is done, as of a file that has two names.</summary>
    public bool TryClaimInput(string path) => _outputs.Add(RealPath.Of(path));

    /// <summary>The inputs of the run.</summary>
    public IReadOnlyList<InputFile> Inputs => inputs;

    /// <summary>Claims a path for an output.</summary>
    /// <exception cref="OutputException">It is an input or another output.</exception>
    public void Claim(string path)
    {
        // Nothing is overwritten there.
        if (FileNode.IsStream(path)) return;
        string target = RealPath.Of(path);
        _inputs ??= inputs.Where(input => !input.IsStandardInput)
            .Select(input => RealPath.Of(input.Path))
            .ToHashSet(StringComparer.Ordinal);
        if (_inputs.Contains(target)) throw new OutputException(path, "would overwrite an input");
        if (!_outputs.Add(target)) throw new OutputException(path, "would overwrite the output of another input");
    }
}
