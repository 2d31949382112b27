using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Grammars.Forms;

/// <summary>What was read of a text by a form. The first value of a field counts.</summary>
internal sealed class FormValues
{
    private string? _type;
    private string? _message;
    private string? _file;
    private string? _function;
    private int? _line;

    /// <summary>The message, where the form says which words are.</summary>
    public string? Message => _message;

    public void Add(FormField field, ReadOnlySpan<char> value)
    {
        switch (field)
        {
            case FormField.Type: _type ??= value.ToString(); break;
            case FormField.Message: _message ??= value.ToString(); break;
            case FormField.File: _file ??= value.ToString(); break;
            case FormField.Function: _function ??= value.ToString(); break;
            case FormField.Line when AsciiNumber.TryParse(value, out int line): _line ??= line; break;
        }
    }

    /// <summary>The report, whose message is what was printed where the form does not say which words are.</summary>
    public ErrorReport ToReport(ReadOnlySpan<char> printed, IEnumerable<StackFrame> frames) => new()
    {
        Type = _type,
        Message = _message ?? (_type is null ? printed.ToString() : null),
        File = _file,
        Line = _line,
        Frames = [.. frames],
    };

    public StackFrame ToFrame() => new() { Function = _function, File = _file, Line = _line };
}
