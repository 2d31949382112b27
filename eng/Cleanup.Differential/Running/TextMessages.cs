namespace Cleanup.Differential.Running;

/// <summary>The lines of standard error by the text that they are about.</summary>
internal sealed class TextMessages
{
    private static readonly string[] _failures = [": error: ", ": rejected: "];
    private readonly Dictionary<int, List<string>> _warnings = [];
    private readonly Dictionary<int, string> _failed = [];

    public TextMessages(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            if (TextFolder.NumberOf(line) is not { } number) continue;
            string message = line[TextFolder.NameOf(number).Length..];
            if (Array.Find(_failures, sign => message.Contains(sign, StringComparison.Ordinal)) is { } failure)
                _failed.TryAdd(number, message[(message.IndexOf(failure, StringComparison.Ordinal) + failure.Length)..]);
            else if (_warnings.TryGetValue(number, out List<string>? known)) known.Add(message);
            else _warnings.Add(number, [message]);
        }
    }

    /// <summary>The texts that failed without ending the process, and why.</summary>
    public IEnumerable<KeyValuePair<int, string>> Failures => _failed;

    /// <summary>The texts with a warning.</summary>
    public IEnumerable<int> Warned => _warnings.Keys;

    /// <summary>The warnings of a text: what stands behind the file's name.</summary>
    public IReadOnlyList<string> WarningsOf(int number) => _warnings.GetValueOrDefault(number) ?? [];
}
