namespace Cleanup.Judging;

/// <summary>Words, letter for letter, so that one pass over a word finds all that it begins with. Thread-safe once it is filled.</summary>
internal sealed class WordTree
{
    private readonly WordFilter _filter = new();
    private readonly Dictionary<long, int> _next = [];
    private readonly List<WordUse> _uses = [WordUse.None];
    private readonly Dictionary<int, List<(string[] Others, WordUse Use)>> _phrases = [];

    /// <summary>Adds a word, in small letters.</summary>
    public void Add(string word, WordUse use) => _uses[NodeOf(word)] |= use;

    /// <summary>Adds a phrase of several words, in small letters.</summary>
    public void AddPhrase(string[] words, WordUse use)
    {
        int node = NodeOf(words[0]);
        if (!_phrases.TryGetValue(node, out List<(string[] Others, WordUse Use)>? phrases)) _phrases[node] = phrases = [];
        phrases.Add((words[1..], use));
    }

    /// <summary>What a word is: as a whole, or by the longest stem that it begins with.</summary>
    /// <param name="word">The word, in any case.</param>
    /// <param name="phrases">The phrases that begin with it; null for none.</param>
    public WordUse Find(ReadOnlySpan<char> word, out List<(string[] Others, WordUse Use)>? phrases)
    {
        phrases = null;
        if (!_filter.MayBegin(word)) return WordUse.None;
        int node = 0;
        var stem = WordUse.None;
        for (int length = 1; length <= word.Length; length++)
        {
            if (!TryStep(ref node, word[length - 1])) return stem;
            if ((_uses[node] & WordUse.Stems) is var use and not WordUse.None) stem = use;
        }
        phrases = _phrases.GetValueOrDefault(node);
        return (_uses[node] & WordUse.Words) is var whole and not WordUse.None ? whole : stem;
    }

    /// <summary>The lengths of the longest words about code and of people who ask that a text begins with; 0 for none.</summary>
    public (int Code, int Help) LengthsAt(ReadOnlySpan<char> text)
    {
        int node = 0, code = 0, help = 0;
        for (int length = 1; length <= text.Length && TryStep(ref node, text[length - 1]); length++)
        {
            if ((_uses[node] & WordUse.Code) != WordUse.None) code = length;
            if ((_uses[node] & WordUse.Help) != WordUse.None) help = length;
        }
        return (code, help);
    }

    private bool TryStep(ref int node, char letter) => _next.TryGetValue(KeyOf(node, char.ToLowerInvariant(letter)), out node);

    private int NodeOf(string word)
    {
        _filter.Add(word);
        int node = 0;
        foreach (char letter in word)
        {
            if (!_next.TryGetValue(KeyOf(node, letter), out int next))
            {
                next = _uses.Count;
                _uses.Add(WordUse.None);
                _next[KeyOf(node, letter)] = next;
            }
            node = next;
        }
        return node;
    }

    private static long KeyOf(int node, char letter) => ((long)node << 16) | letter;
}
