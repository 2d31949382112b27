namespace Cleanup.Json.Structure;

/// <summary>
/// The edits that may undo the damage at which a reading stopped: near the error any of its characters, further back only those
/// that open or close something, as those may show late; and before <paramref name="farFrom"/> only openers that stand there twice.
/// </summary>
internal ref struct CandidateEdits(ReadOnlySpan<char> text, Trail trail, int errorSeen, int farFrom)
{
    // A damaged quote shows within the next two strings; their colons and commas stand between.
    private const int NearTokens = 6;

    // Of a long string only its edges can hold the quote that is missing.
    private const int NearUnits = 512;
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Each with the state before the token it stands in.</summary>
    public readonly List<(StructureEdit Edit, int From)> Find()
    {
        var found = new List<(StructureEdit, int)>();
        int near = Math.Max(0, trail.Count - NearTokens);
        for (int token = 0; token < near; token++) AddFar(token, found);
        int last = Math.Min(_text.Length, errorSeen + 1);
        for (int token = near; token < trail.Count; token++)
        {
            int end = token + 1 < trail.Count ? trail[token + 1].Position : last + 1;
            AddBetween(token, found);
            int start = trail[token].Position;
            for (int position = start; position < end; position++)
            {
                if (position - start > NearUnits && end - position > NearUnits) position = end - NearUnits;
                AddNear(position, token, found);
            }
        }
        return found;
    }

    // Structure put in before a token: what JSON allows there.
    private readonly void AddBetween(int token, List<(StructureEdit, int)> found)
    {
        ScanState state = trail[token];
        int behind = state.Position;
        int before = behind;
        while (before < _text.Length && _text[before] is ' ' or '\n' or '\r' or '\t') before++;
        if (state.Place == Place.Separator && state.Top is { } top)
        {
            Insert(',', behind, token, found);
            Insert(top.IsArray ? ']' : '}', behind, token, found);
        }
        else if (state.Place == Place.Colon)
        {
            Insert(':', behind, token, found);
        }
        else if (state.Place is Place.FirstValue or Place.FirstKey)
        {
            Insert(state.Place == Place.FirstValue ? ']' : '}', behind, token, found);
        }
        if (state.Place is Place.Value or Place.FirstValue or Place.Root)
        {
            Insert('{', before, token, found);
            Insert('[', before, token, found);
        }
    }

    private readonly void AddFar(int token, List<(StructureEdit, int)> found)
    {
        bool isBeyond = trail[token].Position < farFrom;
        if (!isBeyond) AddBetween(token, found);
        int position = trail[token].Position;
        while (position < _text.Length && _text[position] is ' ' or '\n' or '\r' or '\t') position++;
        int c = At(position);
        if (c is '{' or '[' && (!isBeyond || At(position + 1) == c)) Delete(position, token, found);
        if (isBeyond) return;
        if (c is '}' or ']') Delete(position, token, found);
        else if (c == '"') AddSwapAtEnd(trail[token + 1].Position - 1, token, found);
    }

    // A string's closing quote and the closer behind it changed places: that shows where the closer is missed.
    private readonly void AddSwapAtEnd(int quote, int token, List<(StructureEdit, int)> found)
    {
        if (At(quote) == '"' && At(quote - 1) is '}' or ']') found.Add((new(EditKind.Swap, quote - 1, '"'), token));
    }

    private readonly void AddNear(int position, int token, List<(StructureEdit, int)> found)
    {
        int c = At(position), before = At(position - 1), next = At(position + 1);
        if (IsMark(c)) Delete(position, token, found);
        if (c is '}' or ']') found.Add((new(EditKind.Replace, position, c == '}' ? ']' : '}'), token));
        if (c == '"' && before != '\\') found.Add((new(EditKind.Escape, position, '"'), token));
        if (IsMark(next) && c >= 0 && c != next && c is not (' ' or '\t'))
            found.Add((new(EditKind.Swap, position, (char)next), token));
        if (before != '"' && (IsEdge(c) || IsEdge(before))) Insert('"', position, token, found);
    }

    private readonly int At(int position) => position >= 0 && position < _text.Length ? _text[position] : -1;

    private readonly void Delete(int position, int token, List<(StructureEdit, int)> found)
    {
        // Of a pair of the same it does not matter which one.
        if (At(position - 1) != _text[position]) found.Add((new(EditKind.Delete, position, _text[position]), token));
    }

    private readonly void Insert(char c, int position, int token, List<(StructureEdit, int)> found)
    {
        if (position <= _text.Length) found.Add((new(EditKind.Insert, position, c), token));
    }

    private static bool IsEdge(int c) => c is -1 or ' ' or '\n' or '\r' or '\t' || IsMark(c);

    private static bool IsMark(int c) => c is '"' or '{' or '}' or '[' or ']' or ',' or ':';
}
