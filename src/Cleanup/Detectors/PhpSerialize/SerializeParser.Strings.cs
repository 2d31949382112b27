using Cleanup.Detectors.Dumps;
using Cleanup.Detectors.PhpVarDump;
using Cleanup.Recovery;
using Cleanup.Scanning;

namespace Cleanup.Detectors.PhpSerialize;

// Where strings end, and what to do when a reading fails.
internal ref partial struct SerializeParser
{
    private const int NotInString = -1;

    private DumpStatus? ReadString(bool isKey)
    {
        int start = _lexer.Position;
        var choice = new SerializeChoice(isKey, start, _lexer.Count, _lexer.CountRange, null, 0, _frame, _frames.Count, Nodes.Count, Strings.Count);
        SetPlace(choice);
        int exact = StringEnds.ExactEnd(_text, start, choice.Declared, ref _steps);
        if (exact >= 0 && exact < _text.Length && TextCursor.IsQuote(_text[exact]) && _lexer.IsMemberFollow(exact + 1))
        {
            // The other candidates are looked for only when this one fails.
            _choices.Add(choice with { ExactTried = true });
            TakeEnd(choice, new StringEnd(exact, default));
            return null;
        }
        return TryTakeNextEnd(choice) ? null : GoBack(start, choice.Declared);
    }

    private bool TryTakeNextEnd(SerializeChoice choice)
    {
        SetPlace(choice);
        StringEnd[] ends = choice.Ends ?? FindEnds(choice);
        int next = choice.NextEnd;
        if (choice.ExactTried && choice.Ends is null && ends.Length > 0 && ends[0].Length.IsExact) next++;
        if (next >= ends.Length) return false;
        if (next + 1 < ends.Length) _choices.Add(choice with { Ends = ends, NextEnd = next + 1 });
        TakeEnd(choice, ends[next]);
        return true;
    }

    // What may follow depends on where the string stands.
    private void SetPlace(in SerializeChoice choice)
    {
        _lexer.InKey = choice.IsKey;
        _lexer.InSession = _frames[choice.Frame].Token == SerializeToken.None;
    }

    // In a text full of quotes and braces some end far from the declared length would close nearly every value that was only cut short.
    private StringEnd[] FindEnds(in SerializeChoice choice) =>
        [.. StringEnds.InContainer(_text, _lexer, choice.Start, choice.Declared, ref _steps).Where(static end => end.Length.IsPlausible || end.Length.MayHaveGrown)];

    private void TakeEnd(in SerializeChoice choice, StringEnd end)
    {
        var content = TextRange.FromBounds(choice.Start, end.Position);
        DeclaredLength length = end.Length;
        var node = new DumpNode(choice.IsKey ? DumpNodeKind.NameKey : DumpNodeKind.Text, content);
        if (choice.IsKey && _frames[_frame].Token == SerializeToken.Object)
        {
            var name = SerializeName.Read(_text, content, choice.Declared, length, _frames[_frame].Class);
            (node, length) = (name.Node, name.Length);
        }
        Nodes.Add(node);
        Strings.Add(new VarDumpString(content, choice.Declared, choice.DeclaredRange, length));
        _lexer.Position = end.Position;
        // At the text's end the semicolon may be cut off.
        if (!_lexer.TryReadStringEnd()) _lexer.Position = _text.Length;
        if (choice.IsKey) HasMembers = true;
        else EndValue();
    }

    // The first failure of a reading in which all lengths work out, at a string that ends nowhere or at the beginning of a token, is where
    // the value was cut. Else takes the next candidate of the last choice that has one left. A loop: choices may fail by the thousand.
    private DumpStatus? GoBack(int failedAt, int declared = NotInString)
    {
        if (!_wentBack && Strings.TrueForAll(static text => text.Length.IsExplained) && (declared != NotInString || SerializeCutEnd.IsScrap(_text, failedAt))) return AcceptCut(failedAt, declared);
        _wentBack = true;
        while (true)
        {
            _furthest = Math.Max(_furthest, failedAt);
            if (failedAt >= _acceptCutAt) return AcceptCut(failedAt, declared);
            // With any count allowed this search takes the best ends only. When all agree to the byte, it is right up to where it fails.
            if (_anyCount) return Strings.TrueForAll(static text => text.Length.IsExact) ? AcceptCut(failedAt, declared) : DumpStatus.None;
            if (_choices.Count == 0 || GoingBack.IsSpent(_steps, _furthest - _start)) return DumpStatus.None;
            SerializeChoice choice = _choices[^1];
            _choices.RemoveAt(_choices.Count - 1);
            _frame = choice.Frame;
            _frames.RemoveRange(choice.Frames, _frames.Count - choice.Frames);
            Nodes.RemoveRange(choice.Nodes, Nodes.Count - choice.Nodes);
            Strings.RemoveRange(choice.Strings, Strings.Count - choice.Strings);
            if (TryTakeNextEnd(choice)) return null;
            (failedAt, declared) = (choice.Start, choice.Declared);
        }
    }

    private DumpStatus AcceptCut(int failedAt, int declared)
    {
        if (HasOpenKey) Nodes.RemoveAt(Nodes.Count - 1);
        for (int frame = _frame; frame >= 0; frame = _frames[frame].Parent) Nodes.Add(new DumpNode(DumpNodeKind.End, default));
        End = declared == NotInString ? SerializeCutEnd.BehindToken(_text, failedAt) : CutEnd.InString(_text, failedAt, declared);
        return _tooDeep ? DumpStatus.TooDeep : DumpStatus.CutShort;
    }
}
