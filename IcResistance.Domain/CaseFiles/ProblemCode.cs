namespace IcResistance.Domain.CaseFiles;

/// <summary>Permanent codes of what can be wrong with a case file. A code never changes its meaning and is never given again.</summary>
/// <remarks>CF0xx refuse the case; CF1xx are warnings, the case is read.</remarks>
public static class ProblemCode
{
    public const string Malformed = "CF001";
    public const string TooDeep = "CF002";
    public const string NotACase = "CF003";
    public const string OtherVersion = "CF004";
    public const string NoCase = "CF005";

    public const string UnknownProperty = "CF010";
    public const string DuplicateProperty = "CF011";
    public const string Missing = "CF012";
    public const string WrongType = "CF013";
    public const string NotInList = "CF014";
    public const string WrongForm = "CF015";
    public const string OutOfRange = "CF016";
    public const string EmptyText = "CF017";
    public const string NoSuchDate = "CF018";

    /// <summary>A number too large, or with more digits than can be kept without loss.</summary>
    public const string NumberNotKept = "CF019";

    public const string DayAndDate = "CF020";
    public const string NeitherDayNorDate = "CF021";

    /// <summary>A phase or a distance from the last dose beside a day: both belong to undated events only.</summary>
    public const string PhaseOfDatedEvent = "CF022";
    public const string OngoingWithEnd = "CF023";
    public const string EndDayAndEndDate = "CF024";
    public const string DateWithoutDay0 = "CF025";
    public const string EndBeforeStart = "CF026";

    public const string LengthAndState = "CF030";
    public const string NoValue = "CF031";
    public const string AgeAndBirthDate = "CF032";
    public const string ChangeOfNothing = "CF033";

    public const string DuplicateLesion = "CF040";
    public const string DuplicateSpecimen = "CF041";
    public const string DuplicateCase = "CF042";
    public const string UnknownLesion = "CF043";
    public const string UnknownSpecimen = "CF044";
    public const string MeasuredTwice = "CF045";
    public const string MergedIntoItself = "CF046";

    /// <summary>0 mm for a lymph node, which keeps its real short axis (RC-01).</summary>
    public const string NodeOfZeroLength = "CF050";

    /// <summary>Outside the range that the marker's value can have at all (BM-05).</summary>
    public const string OutsideHardRange = "CF051";

    /// <summary>A value that says nothing without its unit (BM-27). CF053 once refused a unit unknown to the marker: see CF103.</summary>
    public const string UnitMissing = "CF052";

    /// <summary>Beyond the range in which the marker's value is usual (BM-05).</summary>
    public const string OutsideSoftRange = "CF101";

    /// <summary>A lesion of more than 300 mm (RC-01).</summary>
    public const string VeryLargeLesion = "CF102";

    /// <summary>A unit that the marker is not known in: the value is kept and shown, and no rule reads it (BM-03).</summary>
    public const string UnitNotRead = "CF103";

    /// <summary>No unit beside a number that needs one to be read (BM-04).</summary>
    public const string UnitNotStated = "CF104";
    public const string FirstDoseNotOnDay0 = "CF110";
    public const string AfterDeath = "CF111";
    public const string ProgressionNotOnRecord = "CF112";
    public const string LinesBackwards = "CF113";
    public const string PartialAfterComplete = "CF114";
    public const string ResponseBeforeTreatment = "CF115";
    public const string BornAfterDay0 = "CF116";
    public const string ReferenceRangeReversed = "CF117";
}
