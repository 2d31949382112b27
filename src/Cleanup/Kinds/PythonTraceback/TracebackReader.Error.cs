namespace Cleanup.Kinds.PythonTraceback;

// The last line: type and message.
internal ref partial struct TracebackReader
{
    private bool ReadError()
    {
        int typeStart = _cursor.Position;
        int typeEnd = PythonErrorLine.EndOfType(_text, typeStart, isUnindented: true);
        if (typeEnd < 0) return false;
        if (_open is null) Open();
        int messageStart = typeEnd < _text.Length && _text[typeEnd] == ':' ? typeEnd + 1 : typeEnd;
        bool isInGroup = _groupDepth > 0 || _text[typeStart..typeEnd].EndsWith("ExceptionGroup", StringComparison.Ordinal);
        int end = PythonMessage.EndOf(_text, messageStart, new PythonLayout(_inLines, _indentation, _isInline), isInGroup);
        _open!.Type = _text[typeStart..typeEnd].ToString();
        string message = MessageText(_text[messageStart..Math.Max(messageStart, end)], isInGroup);
        _open.Message = message.Length == 0 ? null : message;
        _open = null;
        _end = messageStart + _text[messageStart..Math.Max(messageStart, end)].TrimEnd(" \t\r\n|").Length;
        _cursor.Position = _end;
        return true;
    }

    // The bars of a group stand before each line of a message.
    private static string MessageText(ReadOnlySpan<char> message, bool isInGroup)
    {
        if (!isInGroup || !message.Contains('|')) return message.Trim().ToString();
        string[] lines = message.ToString().ReplaceLineEndings("\n").Split('\n');
        for (int i = 1; i < lines.Length; i++)
        {
            string line = lines[i].TrimStart();
            if (line.StartsWith('|')) lines[i] = line[(line.StartsWith("| ", StringComparison.Ordinal) ? 2 : 1)..];
        }
        return string.Join('\n', lines).TrimEnd([' ', '\n', '|']).TrimStart();
    }
}
