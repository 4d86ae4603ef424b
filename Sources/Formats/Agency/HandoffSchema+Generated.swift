// Made of handoff-1.xsd by 'RECORD=1 swift test --filter HandoffSchemaTests'.

/// The schema of handoff files, written beside them.
package enum HandoffSchema {
    /// Name of the schema's file.
    package static let fileName = "handoff-1.xsd"

    /// The schema's text.
    package static let text = #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:forfall:handoff:1"
            xmlns:h="urn:forfall:handoff:1"
            targetNamespace="urn:forfall:handoff:1" elementFormDefault="qualified" version="1.3">

          <xs:annotation>
            <xs:documentation xml:lang="en">
              New cases handed to a collection agency. Amounts are decimal numbers with a point in
              the currency named on Claim, without thousands separators; days are calendar days
              without a time zone. Optional elements may be added within this namespace; a change
              that a reader would have to know of gets a new namespace.
            </xs:documentation>
          </xs:annotation>

          <xs:element name="Handoff">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="Agency" type="Agency"/>
                <xs:element name="Creditor" type="Creditor"/>
                <xs:element name="Total" type="Total" maxOccurs="unbounded">
                  <xs:annotation>
                    <xs:documentation>
                      All that is owed on the cases below, per currency.
                    </xs:documentation>
                  </xs:annotation>
                </xs:element>
                <xs:element name="Case" type="Case" maxOccurs="unbounded"/>
              </xs:sequence>
              <xs:attribute name="batch" type="Name" use="required">
                <xs:annotation>
                  <xs:documentation>
                    Never used twice by a creditor; receipts refer to it.
                  </xs:documentation>
                </xs:annotation>
              </xs:attribute>
              <xs:attribute name="date" type="xs:date" use="required"/>
              <xs:attribute name="cases" type="xs:positiveInteger" use="required">
                <xs:annotation>
                  <xs:documentation>Number of Case elements, for control.</xs:documentation>
                </xs:annotation>
              </xs:attribute>
            </xs:complexType>
            <xs:unique name="CaseNumber">
              <xs:selector xpath="h:Case"/>
              <xs:field xpath="@number"/>
            </xs:unique>
          </xs:element>

          <xs:element name="Corrections">
            <xs:annotation>
              <xs:documentation xml:lang="en">
                What changed cases that were handed over before: direct payments, credits, charges
                that are asked for no more, and recalls. Since version 1.3.
              </xs:documentation>
            </xs:annotation>
            <xs:complexType>
              <xs:sequence>
                <xs:element name="Agency" type="Agency"/>
                <xs:element name="Creditor" type="Creditor"/>
                <xs:element name="Correction" type="Correction" maxOccurs="unbounded"/>
              </xs:sequence>
              <xs:attribute name="batch" type="Name" use="required"/>
              <xs:attribute name="date" type="xs:date" use="required"/>
              <xs:attribute name="corrections" type="xs:positiveInteger" use="required"/>
            </xs:complexType>
          </xs:element>

          <xs:complexType name="Correction">
            <xs:sequence>
              <xs:element name="Day" type="xs:date">
                <xs:annotation>
                  <xs:documentation>The day that it counts from.</xs:documentation>
                </xs:annotation>
              </xs:element>
              <xs:element name="Principal" type="Amount">
                <xs:annotation>
                  <xs:documentation>
                    What is owed less by it; negative where more is owed.
                  </xs:documentation>
                </xs:annotation>
              </xs:element>
              <xs:element name="Fees" type="Amount"/>
              <xs:element name="Interest" type="Amount"/>
              <xs:element name="Left">
                <xs:annotation>
                  <xs:documentation>
                    What is owed once all corrections of the file are made.
                  </xs:documentation>
                </xs:annotation>
                <xs:complexType>
                  <xs:sequence>
                    <xs:element name="Principal" type="Amount"/>
                    <xs:element name="Fees" type="Amount"/>
                    <xs:element name="Interest" type="Amount"/>
                    <xs:element name="Total" type="Amount"/>
                  </xs:sequence>
                </xs:complexType>
              </xs:element>
            </xs:sequence>
            <xs:attribute name="number" type="CaseNumber" use="required"/>
            <xs:attribute name="kind" use="required">
              <xs:simpleType>
                <xs:restriction base="xs:token">
                  <xs:enumeration value="direct-payment"/>
                  <xs:enumeration value="reversal"/>
                  <xs:enumeration value="credit"/>
                  <xs:enumeration value="charges"/>
                  <xs:enumeration value="recall"/>
                </xs:restriction>
              </xs:simpleType>
            </xs:attribute>
            <xs:attribute name="cause">
              <xs:annotation>
                <xs:documentation>Why a case is recalled.</xs:documentation>
              </xs:annotation>
              <xs:simpleType>
                <xs:restriction base="xs:token">
                  <xs:enumeration value="withdrawn"/>
                  <xs:enumeration value="overtaken"/>
                </xs:restriction>
              </xs:simpleType>
            </xs:attribute>
            <xs:attribute name="currency" type="Currency" use="required"/>
          </xs:complexType>

          <xs:complexType name="Agency">
            <xs:sequence>
              <xs:element name="Id" type="Name" minOccurs="0"/>
              <xs:element name="Name" type="Name" minOccurs="0"/>
            </xs:sequence>
          </xs:complexType>

          <xs:complexType name="Creditor">
            <xs:sequence>
              <xs:element name="Id" type="Name"/>
              <xs:element name="Name" type="Name"/>
              <xs:element name="OrganisationNumber" type="Name" minOccurs="0"/>
              <xs:group ref="Address"/>
              <xs:element name="Email" type="Name" minOccurs="0"/>
              <xs:element name="Phone" type="Name" minOccurs="0"/>
              <xs:element name="Account" type="Account" minOccurs="0" maxOccurs="unbounded"/>
            </xs:sequence>
          </xs:complexType>

          <xs:complexType name="Account">
            <xs:simpleContent>
              <xs:extension base="Name">
                <xs:attribute name="kind" use="required">
                  <xs:simpleType>
                    <xs:restriction base="xs:token">
                      <xs:enumeration value="bankgiro"/>
                      <xs:enumeration value="plusgiro"/>
                      <xs:enumeration value="account"/>
                      <xs:enumeration value="iban"/>
                    </xs:restriction>
                  </xs:simpleType>
                </xs:attribute>
              </xs:extension>
            </xs:simpleContent>
          </xs:complexType>

          <xs:group name="Address">
            <xs:sequence>
              <xs:element name="Street" type="xs:string" minOccurs="0"/>
              <xs:element name="Postcode" type="Name" minOccurs="0"/>
              <xs:element name="City" type="Name" minOccurs="0"/>
              <xs:element name="Country" type="Name" minOccurs="0">
                <xs:annotation>
                  <xs:documentation>Two capital letters by ISO 3166-1.</xs:documentation>
                </xs:annotation>
              </xs:element>
            </xs:sequence>
          </xs:group>

          <xs:complexType name="Total">
            <xs:simpleContent>
              <xs:extension base="Amount">
                <xs:attribute name="currency" type="Currency" use="required"/>
              </xs:extension>
            </xs:simpleContent>
          </xs:complexType>

          <xs:complexType name="Case">
            <xs:sequence>
              <xs:element name="Debtor" type="Debtor"/>
              <xs:element name="Invoice" type="Invoice"/>
              <xs:element name="Claim" type="Claim"/>
              <xs:element name="CollectionCost" type="CollectionCost" minOccurs="0"/>
              <xs:element name="InterestPeriod" type="InterestPeriod" minOccurs="0"
                  maxOccurs="unbounded"/>
              <xs:element name="LastLetter" type="LastLetter" minOccurs="0"/>
              <xs:element name="Settlement" type="Settlement" minOccurs="0" maxOccurs="unbounded"/>
            </xs:sequence>
            <xs:attribute name="number" type="CaseNumber" use="required"/>
            <xs:attribute name="attempt" type="xs:positiveInteger" use="required">
              <xs:annotation>
                <xs:documentation>
                  1 the first time, one more after each refusal.
                </xs:documentation>
              </xs:annotation>
            </xs:attribute>
          </xs:complexType>

          <xs:complexType name="Debtor">
            <xs:sequence>
              <xs:element name="CustomerNumber" type="Name" minOccurs="0"/>
              <xs:element name="Identifier" type="Name" minOccurs="0">
                <xs:annotation>
                  <xs:documentation>
                    Organisation, personal or coordination number, digits only.
                  </xs:documentation>
                </xs:annotation>
              </xs:element>
              <xs:element name="Name" type="Name"/>
              <xs:group ref="Address"/>
              <xs:element name="Email" type="Name" minOccurs="0"/>
              <xs:element name="Language" type="Name" minOccurs="0"/>
            </xs:sequence>
            <xs:attribute name="kind" use="required">
              <xs:simpleType>
                <xs:restriction base="xs:token">
                  <xs:enumeration value="person"/>
                  <xs:enumeration value="company"/>
                  <xs:enumeration value="unknown"/>
                </xs:restriction>
              </xs:simpleType>
            </xs:attribute>
          </xs:complexType>

          <xs:complexType name="Invoice">
            <xs:sequence>
              <xs:element name="Number" type="Name"/>
              <xs:element name="Reference" type="Name" minOccurs="0"/>
              <xs:element name="Issued" type="xs:date"/>
              <xs:element name="Due" type="xs:date"/>
            </xs:sequence>
          </xs:complexType>

          <xs:complexType name="Claim">
            <xs:sequence>
              <xs:element name="Original" type="Amount">
                <xs:annotation>
                  <xs:documentation>
                    What the invoice asked of the debtor at first.
                  </xs:documentation>
                </xs:annotation>
              </xs:element>
              <xs:element name="Principal" type="Amount">
                <xs:annotation>
                  <xs:documentation>What is open of it.</xs:documentation>
                </xs:annotation>
              </xs:element>
              <xs:element name="Fees" type="Amount"/>
              <xs:element name="Compensation" type="Amount" minOccurs="0">
                <xs:annotation>
                  <xs:documentation>
                    The fixed sum of directive 2011/7/EU art. 6 that was charged and is unpaid.
                    Since version 1.2.
                  </xs:documentation>
                </xs:annotation>
              </xs:element>
              <xs:element name="Interest" type="Amount"/>
              <xs:element name="Total" type="Amount">
                <xs:annotation>
                  <xs:documentation>Principal, fees, compensation and interest.</xs:documentation>
                </xs:annotation>
              </xs:element>
            </xs:sequence>
            <xs:attribute name="currency" type="Currency" use="required"/>
          </xs:complexType>

          <xs:complexType name="CollectionCost">
            <xs:annotation>
              <xs:documentation>
                The most that the law lets the agency ask of the debtor for collecting,
                without VAT, by the rows in force on the day of the handoff. No part of Claim.
                Absent where there is no table of it. Since version 1.1.
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="Amount" type="Amount">
                <xs:annotation>
                  <xs:documentation>
                    For the first demand, or a case that is closed early.
                  </xs:documentation>
                </xs:annotation>
              </xs:element>
              <xs:element name="Heavy" type="Amount" minOccurs="0">
                <xs:annotation>
                  <xs:documentation>
                    In place of Amount once the demand was left unpaid for long.
                  </xs:documentation>
                </xs:annotation>
              </xs:element>
              <xs:element name="Second" type="Amount" minOccurs="0">
                <xs:annotation>
                  <xs:documentation>On top of Amount for a second demand.</xs:documentation>
                </xs:annotation>
              </xs:element>
              <xs:element name="Cap" type="Amount" minOccurs="0">
                <xs:annotation>
                  <xs:documentation>
                    All costs of collecting together, the creditor's fees included.
                  </xs:documentation>
                </xs:annotation>
              </xs:element>
              <xs:element name="Law" type="Name" maxOccurs="unbounded">
                <xs:annotation>
                  <xs:documentation>A row of law that it was reckoned by.</xs:documentation>
                </xs:annotation>
              </xs:element>
            </xs:sequence>
            <xs:attribute name="currency" type="Currency" use="required"/>
          </xs:complexType>

          <xs:complexType name="InterestPeriod">
            <xs:sequence>
              <xs:element name="FirstDay" type="xs:date"/>
              <xs:element name="LastDay" type="xs:date"/>
              <xs:element name="Principal" type="Amount"/>
              <xs:element name="Rate" type="Amount">
                <xs:annotation>
                  <xs:documentation>Percent a year.</xs:documentation>
                </xs:annotation>
              </xs:element>
              <xs:element name="Amount" type="Amount"/>
              <xs:element name="Law" type="Name" minOccurs="0">
                <xs:annotation>
                  <xs:documentation>The row of law that the rate stands in.</xs:documentation>
                </xs:annotation>
              </xs:element>
            </xs:sequence>
          </xs:complexType>

          <xs:complexType name="LastLetter">
            <xs:sequence>
              <xs:element name="Sent" type="xs:date"/>
              <xs:element name="Deadline" type="xs:date" minOccurs="0"/>
            </xs:sequence>
          </xs:complexType>

          <xs:complexType name="Settlement">
            <xs:annotation>
              <xs:documentation>
                A payment or credit before the handoff; negative where it was undone.
              </xs:documentation>
            </xs:annotation>
            <xs:sequence>
              <xs:element name="Day" type="xs:date"/>
              <xs:element name="Principal" type="Amount"/>
              <xs:element name="Fees" type="Amount"/>
              <xs:element name="Interest" type="Amount"/>
            </xs:sequence>
          </xs:complexType>

          <xs:simpleType name="Amount">
            <xs:restriction base="xs:decimal">
              <xs:pattern value="-?[0-9]+(\.[0-9]+)?"/>
            </xs:restriction>
          </xs:simpleType>

          <xs:simpleType name="Currency">
            <xs:restriction base="xs:token">
              <xs:pattern value="[A-Z]{3}"/>
            </xs:restriction>
          </xs:simpleType>

          <xs:simpleType name="CaseNumber">
            <xs:restriction base="xs:token">
              <xs:pattern value="[0-9]{1,15}"/>
            </xs:restriction>
          </xs:simpleType>

          <xs:simpleType name="Name">
            <xs:restriction base="xs:string">
              <xs:minLength value="1"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:schema>

        """#
}
