using IcResistance.Domain.Record;

namespace IcResistance.Tests.Domain.Record;

public sealed class LesionTests
{
    [Theory]
    [InlineData("lymph node", null, true)]
    [InlineData("Mediastinal nodes", null, true)]
    [InlineData("lymph nodes, both hila", null, true)]
    [InlineData("淋巴结", null, true)]
    [InlineData("lung nodule", null, false)]
    [InlineData("liver", null, false)]
    [InlineData("lymph node", false, false)]
    [InlineData("mediastinum", true, true)]
    public void Node_NotStated_IsToldByTheOrgan(string organ, bool? stated, bool expected) =>
        Assert.Equal(expected, new Lesion { Id = "L", Organ = organ, Node = stated }.IsNode);
}
