using System.Globalization;
using System.Text;
using System.Xml;
using Cleanup.Corpus.Formats.Json;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Sinks;

namespace Cleanup.Corpus.Reports.JUnit;

/// <summary>
/// Writes findings as JUnit's XML, which all CI services show as tests: a suite an input; a case that failed a finding that counts, a
/// skipped one a finding that does not; a case that passed for an input in which nothing failed. Times are left out: two runs give the same
/// bytes.
/// </summary>
/// <param name="output">Where to; disposed of with this.</param>
/// <param name="failOn">How grave a finding must be to be a failure.</param>
/// <param name="redacts">Whether secrets are masked.</param>
public sealed class JUnitWriter(OutputStream output, FindingSeverity failOn, bool redacts) : ReportFile(output)
{
    // The counts of a suite stand above its cases, which therefore wait.
    private const int MaxCases = 10_000;

    private readonly List<JUnitCase> _cases = [];
    private XmlWriter? _xml;
    private InputFile? _input;
    private long _omitted;

    /// <inheritdoc/>
    public override void BeginInput(InputFile input) => _input = input;

    /// <inheritdoc/>
    public override void Write(ReportedFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (_cases.Count == MaxCases)
        {
            _omitted++;
            return;
        }
        bool counts = finding.Status == FindingStatus.New && finding.Severity >= failOn;
        string status = finding.Status == FindingStatus.New ? KebabCase.NameOf(finding.Severity) : KebabCase.NameOf(finding.Status);
        string message = $"{status}: {FindingText.Message(finding)}{(finding.Reason is null ? "" : $" {finding.Reason}")}";
        string details = $"{finding.Place}\n{FindingText.ExcerptOf(finding, redacts)}\n{FindingText.Advice(finding)}";
        string name = $"{finding.Leak.Kind.Id} at {finding.Place}";
        _cases.Add(new JUnitCase(name, counts ? JUnitOutcome.Failed : JUnitOutcome.Skipped, message, details));
    }

    /// <inheritdoc/>
    public override void EndInput()
    {
        if (_omitted > 0)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"{_omitted} more findings");
            _cases.Add(new JUnitCase(name, JUnitOutcome.Skipped, "not listed"));
        }
        if (!_cases.Exists(static known => known.Outcome is JUnitOutcome.Failed or JUnitOutcome.Errored))
            _cases.Add(new JUnitCase("no leak that counts", JUnitOutcome.Passed));
        WriteSuite();
        _cases.Clear();
        _omitted = 0;
    }

    /// <inheritdoc/>
    public override void AbandonInput()
    {
        _cases.Add(new JUnitCase("all of it", JUnitOutcome.Errored, "could not be read to its end"));
        EndInput();
    }

    /// <inheritdoc/>
    public override void Complete(FindingsTotals totals)
    {
        Xml().WriteEndElement();
        Xml().Dispose();
        Output.Write("\n"u8);
        Output.Commit();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) Abandon();
        base.Dispose(disposing);
    }

    private void Abandon()
    {
        try
        {
            _xml?.Dispose();
        }
        catch (Exception exception) when (Failure.IsExpected(exception))
        {
            // What is left of a report that failed goes nowhere.
        }
    }

    private XmlWriter Xml()
    {
        if (_xml is not null) return _xml;
        _xml = XmlWriter.Create(Output, new XmlWriterSettings
        {
            Indent = true,
            NewLineChars = "\n",
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            CloseOutput = false,
        });
        _xml.WriteStartElement("testsuites");
        _xml.WriteAttributeString("name", "cleanup");
        return _xml;
    }

    private void WriteSuite()
    {
        XmlWriter xml = Xml();
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Fit(_input!.KnownPath));
        WriteCount("tests", _cases.Count);
        WriteCount("failures", CasesThat(JUnitOutcome.Failed));
        WriteCount("errors", CasesThat(JUnitOutcome.Errored));
        WriteCount("skipped", CasesThat(JUnitOutcome.Skipped));
        foreach (JUnitCase known in _cases) WriteCase(xml, known);
        xml.WriteEndElement();
        xml.Flush();
    }

    private int CasesThat(JUnitOutcome outcome) => _cases.Count(known => known.Outcome == outcome);

    private void WriteCount(string name, int count) => Xml().WriteAttributeString(name, count.ToString(CultureInfo.InvariantCulture));

    private void WriteCase(XmlWriter xml, JUnitCase known)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Fit(_input!.KnownPath));
        xml.WriteAttributeString("name", Fit(known.Name));
        if (known.Outcome != JUnitOutcome.Passed)
        {
            // Jenkins' schema knows no message of a case that is skipped.
            bool hasMessage = known.Outcome != JUnitOutcome.Skipped;
            xml.WriteStartElement(ElementOf(known.Outcome));
            if (hasMessage) xml.WriteAttributeString("message", Fit(known.Message!));
            xml.WriteString(Fit(hasMessage ? known.Details ?? "" : $"{known.Message}\n{known.Details}".TrimEnd()));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static string ElementOf(JUnitOutcome outcome) => outcome switch
    {
        JUnitOutcome.Failed => "failure",
        JUnitOutcome.Errored => "error",
        _ => "skipped",
    };

    // XML has no controls, not even escaped, and no lone surrogates.
    private static string Fit(string text) =>
        string.Join('\n', text.Split('\n').Select(Printable.Line)).Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD');
}
